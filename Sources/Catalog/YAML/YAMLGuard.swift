/// Looks for what entries never need and a hostile file could use to exhaust the parser: anchors, aliases, tags,
/// keys that are not text, and deep nesting. It runs before the YAML library sees the text.
///
/// It follows the text as the library's scanner does, as far as needed to know where a node can begin: quoted and
/// block scalars, and the continuation lines of plain ones, are passed over.
struct YAMLGuard {
  enum Finding: Equatable { case anchor, alias, tag, complexKey, nesting, lineBreak }

  private static let maximumDepth = 32
  private let text: ArraySlice<UInt8>
  private var index: Int
  private var lineStart: Int
  private var flowDepth = 0
  private var nodesOnLine = 0
  /// The column of the key or dash that the node being read belongs to.
  private var ownerColumn = 0
  /// The column of the first node of the line that is not a dash: of its key, if it has one.
  private var firstColumn: Int?

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
    lineStart = text.startIndex
  }

  /// The first thing that is refused, with its offset.
  static func firstFinding(in text: ArraySlice<UInt8>) -> (offset: Int, finding: Finding)? {
    if let offset = strangeLineBreak(in: text) { return (offset, .lineBreak) }
    var scan = YAMLGuard(text)
    while scan.index < text.endIndex {
      if let finding = scan.line() { return (scan.index, finding) }
    }
    return nil
  }

  /// A carriage return alone, U+0085, U+2028 or U+2029, which are line ends to the library and to nobody else.
  private static func strangeLineBreak(in text: ArraySlice<UInt8>) -> Int? {
    // Without stopping at one, the processor looks at many bytes at a time; hardly a text has any.
    var found: UInt8 = 0
    for byte in text {
      found |= (byte == UInt8(ascii: "\r") ? 1 : 0) | (byte == 0x85 ? 1 : 0) | (byte & 0xFE == 0xA8 ? 1 : 0)
    }
    if found == 0 { return nil }
    return text.indices.first { index in
      switch text[index] {
      case UInt8(ascii: "\r"): index + 1 < text.endIndex && text[index + 1] != UInt8(ascii: "\n")
      case 0x85: index > text.startIndex && text[index - 1] == 0xC2
      case 0xA8, 0xA9: index > text.startIndex + 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE2
      default: false
      }
    }
  }

  private var byte: UInt8? { index < text.endIndex ? text[index] : nil }
  private var next: UInt8? { index + 1 < text.endIndex ? text[index + 1] : nil }
  private var column: Int { index - lineStart }

  /// Reads from the start of a line to the end of one.
  private mutating func line() -> Finding? {
    // The library passes over a byte order mark in front of any line.
    if text[index...].starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
    lineStart = index
    nodesOnLine = 0
    firstColumn = nil
    skipDocumentMarker()
    skipBlanks()
    while let current = byte {
      if current == UInt8(ascii: "\n") {
        index += 1
        return nil
      }
      if let finding = node() { return finding }
      skipBlanks()
    }
    return nil
  }

  /// Reads one token where a node can begin.
  private mutating func node() -> Finding? {
    guard let current = byte else { return nil }
    let blankFollows = isBlank(next)
    if firstColumn == nil, current != UInt8(ascii: "-") || !blankFollows { firstColumn = column }
    switch current {
    case UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "&"): return .anchor
    case UInt8(ascii: "*"): return .alias
    case UInt8(ascii: "!"): return .tag
    case UInt8(ascii: "?") where blankFollows || flowDepth > 0: return .complexKey
    case UInt8(ascii: "-") where blankFollows: return dash()
    case UInt8(ascii: ":") where blankFollows || flowDepth > 0: return colon()
    case UInt8(ascii: "["), UInt8(ascii: "{"): return open()
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","): close(current)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted(current)
    case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0: blockScalar()
    default: plain()
    }
    return nil
  }

  private mutating func dash() -> Finding? {
    ownerColumn = column
    nodesOnLine += 1
    index += 1
    return nodesOnLine > YAMLGuard.maximumDepth ? .nesting : nil
  }

  private mutating func open() -> Finding? {
    index += 1
    flowDepth += 1
    return flowDepth > YAMLGuard.maximumDepth ? .nesting : nil
  }

  /// After a key in quotes or brackets.
  private mutating func colon() -> Finding? {
    let before = text[..<index].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    if before == UInt8(ascii: "]") || before == UInt8(ascii: "}") { return .complexKey }
    if flowDepth == 0, let firstColumn { ownerColumn = firstColumn }
    index += 1
    return nil
  }

  private mutating func close(_ current: UInt8) {
    if current != UInt8(ascii: ","), flowDepth > 0 { flowDepth -= 1 }
    index += 1
  }

  private mutating func quoted(_ quote: UInt8) {
    index += 1
    while let current = byte {
      index += 1
      if current == UInt8(ascii: "\n") { lineStart = index }
      if quote == UInt8(ascii: "\""), current == UInt8(ascii: "\\") { index += 1 }
      guard current == quote else { continue }
      if quote == UInt8(ascii: "'"), byte == quote { index += 1 } else { break }
    }
  }

  /// A key or a value without quotes; a value's continuation lines belong to it.
  private mutating func plain() {
    let start = column
    while let current = byte, current != UInt8(ascii: "\n") {
      if current == UInt8(ascii: ":"), isBlank(next) || flowDepth > 0 && isFlowIndicator(next) {
        ownerColumn = flowDepth > 0 ? ownerColumn : start
        index += 1
        return
      }
      if flowDepth > 0, isFlowIndicator(current) { return }
      if isBlank(current), next == UInt8(ascii: "#") { return skipLine() }
      index += 1
    }
    if flowDepth == 0 { skipLines(indentedBeyond: ownerColumn) }
  }

  private mutating func blockScalar() {
    skipLine()
    skipLines(indentedBeyond: ownerColumn)
  }

  /// Passes over the following lines that are empty or indented by more than `column`.
  private mutating func skipLines(indentedBeyond column: Int) {
    while byte == UInt8(ascii: "\n") {
      var probe = index + 1
      while probe < text.endIndex, text[probe] == UInt8(ascii: " ") { probe += 1 }
      let isEmpty = probe >= text.endIndex || text[probe] == UInt8(ascii: "\n") || text[probe] == UInt8(ascii: "\r")
      guard isEmpty || probe - index - 1 > column else { return }
      index = probe
      skipLine()
    }
  }

  /// `---` or `...` in the first column, which are no values.
  private mutating func skipDocumentMarker() {
    let rest = text[index...]
    guard rest.starts(with: "---".utf8) || rest.starts(with: "...".utf8) else { return }
    guard isBlank(index + 3 < text.endIndex ? text[index + 3] : nil) else { return }
    index += 3
  }

  private mutating func skipBlanks() {
    while let current = byte, current != UInt8(ascii: "\n"), isBlank(current) { index += 1 }
  }

  private mutating func skipLine() {
    while let current = byte, current != UInt8(ascii: "\n") { index += 1 }
  }

  private func isBlank(_ byte: UInt8?) -> Bool {
    switch byte {
    case nil, UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  private func isFlowIndicator(_ byte: UInt8?) -> Bool {
    switch byte {
    case nil, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}
