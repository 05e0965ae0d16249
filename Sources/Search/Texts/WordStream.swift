/// The words of some texts, one after the other, each with what it stands in.
struct WordStream: Sendable {
  private(set) var forms = FormTable()
  /// The number of a form and the field, in four bits; a break between two texts is `WordStream.pause`.
  private(set) var tokens: [UInt32] = []
  static let pause = UInt32.max

  private var word: [UInt8] = []
  private var hash = FormTable.seed
  private var isPlain = true
  /// Between `<` and `>`, also when a text comes in pieces.
  private var isInTag = false
  private var field = SearchField.body
  /// Longer ones are no words: addresses, keys.
  private static let longest = 40

  static func token(_ form: Int, _ field: SearchField) -> UInt32 { UInt32(form) << 4 | UInt32(field.rawValue) }
  static func form(_ token: UInt32) -> Int { Int(token >> 4) }
  static func field(_ token: UInt32) -> Int { Int(token & 15) }

  mutating func add(_ text: String, _ field: SearchField) {
    self.field = field
    for byte in text.utf8 { step(byte) }
    endWord()
    tokens.append(WordStream.pause)
  }

  /// The words of HTML that the Markdown library made, without its tags.
  mutating func add(html pieces: [[UInt8]]) {
    field = .body
    isInTag = false
    for piece in pieces { add(html: piece) }
    endWord()
    tokens.append(WordStream.pause)
  }

  private mutating func add(html piece: [UInt8]) {
    var index = 0
    while index < piece.count {
      let byte = piece[index]
      index += 1
      if isInTag {
        isInTag = byte != UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "<") {
        endWord()
        isInTag = true
        tag(piece[index...])
      } else if byte == UInt8(ascii: "&") {
        endWord()
        index = (piece[index...].firstIndex(of: UInt8(ascii: ";")) ?? index - 1) + 1
      } else {
        step(byte)
      }
    }
  }

  /// Words of headings say more. A tag ends what a phrase may span, unless it is within a line.
  private mutating func tag(_ rest: ArraySlice<UInt8>) {
    let isEnd = rest.first == UInt8(ascii: "/")
    let name = rest.dropFirst(isEnd ? 1 : 0).prefix(2)
    guard name.first == UInt8(ascii: "h"), let digit = name.last, (0x31...0x36).contains(digit) else { return }
    field = isEnd ? .body : .headings
    if tokens.last != WordStream.pause { tokens.append(WordStream.pause) }
  }

  private mutating func step(_ byte: UInt8) {
    let folded = WordStream.folded[Int(byte)]
    guard folded != 0 else { return endWord(before: byte) }
    if folded >= 0x80 { isPlain = false }
    word.append(folded)
    hash = FormTable.mix(hash, folded)
  }

  /// What is left of `'s` is no word.
  private mutating func endWord(before byte: UInt8 = 0) {
    guard !word.isEmpty else {
      isAfterApostrophe = false
      return
    }
    if !isPlain {
      addParts()
    } else if word.count <= WordStream.longest, !(isAfterApostrophe && word.count == 1) {
      tokens.append(WordStream.token(forms.number(of: word, hash: hash), field))
    }
    isAfterApostrophe = byte == UInt8(ascii: "'")
    word.removeAll(keepingCapacity: true)
    (hash, isPlain) = (FormTable.seed, true)
  }
  private var isAfterApostrophe = false

  /// A run of bytes that are not all ASCII: letters of other alphabets, dashes, quotation marks.
  private mutating func addParts() {
    var parts: [(text: String, isAfterApostrophe: Bool)] = [("", isAfterApostrophe)]
    for scalar in String(decoding: word, as: UTF8.self).lowercased().unicodeScalars {
      if Folding.isWord(scalar) {
        parts[parts.count - 1].text.unicodeScalars.append(scalar)
      } else {
        parts.append(("", Folding.isApostrophe(scalar) && !parts[parts.count - 1].text.isEmpty))
      }
    }
    for part in parts where !part.text.isEmpty && part.text.utf8.count <= WordStream.longest {
      if part.isAfterApostrophe && part.text.unicodeScalars.count == 1 { continue }
      tokens.append(WordStream.token(forms.number(of: Array(part.text.utf8)), field))
    }
  }

  /// Letters and digits in lower case, bytes beyond ASCII as they are, and 0 for all that ends a word.
  private static let folded: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: byte
    default: 0
    }
  }
}
