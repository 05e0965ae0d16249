/// Finishes the library's HTML in one pass: `id` on headings, open addresses, and what keeps it within a strict
/// content security policy and accessible.
///
/// The patterns cannot be forged by a text: the library escapes `<` and `"` wherever they are not its own, and raw
/// HTML is not passed on.
struct HTMLRefiner {
  /// Stands for the address of a link in the tree; no safe address can look like it.
  static func marker(forLink index: Int) -> String { "\(scheme)\(index);" }
  private static let scheme = "clearinghouse-link:"
  /// Stands for a computed block. The library passes no comment on.
  static func marker(forBlock index: Int) -> String { "\(blockStart)\(index)-->" }
  private static let blockStart = "<!--embed:"
  /// Stands for a computed value, in the place of code.
  static func marker(forValue index: Int) -> String { "\u{1}\(index);" }
  /// A text with this character is refused; until then it must not pass for a marker.
  static func removeMarkers(from code: CMark.Node) {
    let literal = code.literal
    if literal.utf8.contains(1) { code.setLiteral(literal.replacing("\u{1}", with: "")) }
  }
  private static let valueStart = "<code>\u{1}"

  private var headings: ArraySlice<MarkupDocument.Heading>
  /// The text of the last heading, which names the tables below it.
  private var section: String?
  private var tablesInSection = 0
  private(set) var pieces: [[UInt8]] = []
  private(set) var slots: [MarkupDocument.Slot] = []
  private var piece: [UInt8] = []
  private let embedCount: Int
  /// Of the anchors of footnotes.
  private let prefix: String

  /// - Parameter headings: in the order of the text.
  init(headings: [MarkupDocument.Heading], embedCount: Int, prefix: String) {
    self.headings = headings[...]
    self.embedCount = embedCount
    self.prefix = prefix
  }

  mutating func refine(_ html: [UInt8]) {
    piece.reserveCapacity(html.count + 256)
    var index = 0
    while index < html.count {
      index = html[index] == UInt8(ascii: "<") ? tag(html, at: index) : text(html, at: index)
    }
    pieces.append(piece)
    piece = []
  }

  /// Copies up to the next tag.
  private mutating func text(_ html: [UInt8], at start: Int) -> Int {
    let end = html[start...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
    piece.append(contentsOf: html[start..<end])
    return end
  }

  /// Copies one tag, changed where it must be; returns what follows it.
  private mutating func tag(_ html: [UInt8], at start: Int) -> Int {
    let end = (html[start...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1) + 1
    let tag = html[start..<end]
    switch tag.count > 2 ? (tag[start + 1], tag[start + 2]) : (0, 0) {
    case (UInt8(ascii: "h"), UInt8(ascii: "1")...UInt8(ascii: "6")) where tag.count == 4: heading(tag)
    case (UInt8(ascii: "a"), UInt8(ascii: " ")), (UInt8(ascii: "i"), UInt8(ascii: "m")): address(tag)
    case (UInt8(ascii: "t"), _): table(tag)
    case (UInt8(ascii: "/"), UInt8(ascii: "t")): closingTable(tag)
    case (UInt8(ascii: "i"), UInt8(ascii: "n")): checkbox(tag)
    case (UInt8(ascii: "l"), UInt8(ascii: "i")): piece.append(contentsOf: footnote(tag))
    case (UInt8(ascii: "!"), _): block(tag)
    case (UInt8(ascii: "c"), UInt8(ascii: "o")): return code(html, at: start, tagEnd: end)
    default: piece.append(contentsOf: tag)
    }
    return end
  }

  private mutating func heading(_ tag: ArraySlice<UInt8>) {
    piece.append(contentsOf: tag.dropLast())
    if let heading = headings.popFirst() {
      piece.append(contentsOf: " id=\"\(heading.anchor)\"".utf8)
      section = heading.text
      tablesInSection = 0
    }
    piece.append(UInt8(ascii: ">"))
  }

  private mutating func address(_ tag: ArraySlice<UInt8>) {
    guard let (before, number, after) = HTMLRefiner.slot(in: tag) else {
      piece.append(contentsOf: footnote(tag))
      return
    }
    piece.append(contentsOf: before)
    open(.link(number))
    piece = Array(after)
  }

  /// Footnotes of several texts on one page do not share their anchors. Links to headings are open by now.
  private func footnote(_ tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if prefix.isEmpty { return tag }
    let text = String(decoding: tag, as: UTF8.self).replacing(" href=\"#fn", with: " href=\"#\(prefix)fn")
    return Array(text.replacing(" id=\"fn", with: " id=\"\(prefix)fn").utf8)[...]
  }

  private mutating func open(_ slot: MarkupDocument.Slot) {
    pieces.append(piece)
    slots.append(slot)
    piece = []
  }

  private mutating func block(_ tag: ArraySlice<UInt8>) {
    guard tag.starts(with: HTMLRefiner.blockStart.utf8),
      let (number, _) = HTMLRefiner.number(in: tag.dropFirst(HTMLRefiner.blockStart.utf8.count)), number < embedCount
    else { return piece.append(contentsOf: tag) }
    open(.embed(number))
  }

  /// Returns what follows the tag, or the whole of a computed value.
  private mutating func code(_ html: [UInt8], at start: Int, tagEnd: Int) -> Int {
    let rest = html[start...]
    guard rest.starts(with: HTMLRefiner.valueStart.utf8),
      let (number, end) = HTMLRefiner.number(in: rest.dropFirst(HTMLRefiner.valueStart.utf8.count)),
      number < embedCount
    else {
      piece.append(contentsOf: html[start..<tagEnd])
      return tagEnd
    }
    open(.embed(number))
    return end + 1 + "</code>".utf8.count
  }

  /// The digits at the start, and where they end.
  private static func number(in bytes: ArraySlice<UInt8>) -> (Int, end: Int)? {
    let digits = bytes.prefix(9).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digits.isEmpty { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, digits.endIndex)
  }

  /// A table scrolls by itself on a narrow screen, also by keyboard; `align` is no longer HTML.
  private mutating func table(_ tag: ArraySlice<UInt8>) {
    if tag.elementsEqual("<table>".utf8) { return piece.append(contentsOf: tableStart().utf8) }
    guard tag.starts(with: "<th>".utf8) || tag.starts(with: "<th ".utf8) || tag.starts(with: "<td ".utf8) else {
      return piece.append(contentsOf: tag)
    }
    let isHead = tag[tag.startIndex + 2] == UInt8(ascii: "h")
    piece.append(contentsOf: (isHead ? "<th scope=\"col\"" : "<td").utf8)
    if let quote = tag.firstIndex(of: UInt8(ascii: "\"")) {
      piece.append(contentsOf: " class=\"".utf8)
      piece.append(contentsOf: tag[(quote + 1)...])
    } else {
      piece.append(UInt8(ascii: ">"))
    }
  }

  private mutating func tableStart() -> String {
    tablesInSection += 1
    guard let section else { return "<div class=\"table\" tabindex=\"0\"><table>" }
    let name = escaped(tablesInSection == 1 ? section : "\(section) (\(tablesInSection))")
    return "<div class=\"table\" role=\"region\" aria-label=\"\(name)\" tabindex=\"0\"><table>"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private mutating func closingTable(_ tag: ArraySlice<UInt8>) {
    piece.append(contentsOf: tag)
    if tag.elementsEqual("</table>".utf8) { piece.append(contentsOf: "</div>".utf8) }
  }

  /// The box of a task list is for the eye and for paper: nobody can tick it.
  private mutating func checkbox(_ tag: ArraySlice<UInt8>) {
    piece.append(contentsOf: "<input aria-hidden=\"true\"".utf8)
    piece.append(contentsOf: tag.dropFirst("<input".utf8.count))
  }

  private static func slot(
    in tag: ArraySlice<UInt8>
  ) -> (before: ArraySlice<UInt8>, number: Int, after: ArraySlice<UInt8>)? {
    guard let quote = tag.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let value = tag[(quote + 1)...]
    guard value.starts(with: scheme.utf8) else { return nil }
    guard let (number, end) = number(in: value.dropFirst(scheme.utf8.count)) else { return nil }
    return (tag[...quote], number, tag[(end + 1)...])
  }
}
