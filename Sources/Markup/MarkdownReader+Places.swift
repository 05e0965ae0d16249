import Diagnostics

/// Where in the file the nodes of a text are written.
extension MarkdownReader {
  func place(of node: CMark.Node) -> MarkupPlace { place(MarkupPlace(line: node.line, byte: node.byte)) }

  private func place(_ place: MarkupPlace) -> MarkupPlace {
    if let places { return places(place) }
    return MarkupPlace(line: firstLine + place.line - 1, byte: role == .body ? place.byte : 1)
  }

  /// From a place of the text to the end of its line in the file.
  func restOfLine(_ inText: MarkupPlace) -> SourceRange {
    let place = place(inText)
    let start = min((file.offset(ofLine: place.line) ?? file.bytes.count) + place.byte - 1, file.bytes.count)
    let line = file.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    let last = line.lastIndex { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: " ") }
    return file.range(start..<(last.map { $0 + 1 } ?? start))
  }

  mutating func report(_ fault: some Fault, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }

  mutating func report(_ fault: some Fault, _ node: CMark.Node, address: String) {
    report(fault, file.range(ofAddress: address, at: place(of: node)))
  }

  mutating func report(_ fault: some Fault, _ node: CMark.Node, span: String) {
    let place = place(of: node)
    report(fault, file.range(of: span, from: place.line, byte: place.byte, lines: 8))
  }

  /// At the signs before the words; a heading that is underlined has none that could be changed.
  mutating func report(_ fault: HeadingLevel, heading node: CMark.Node) {
    let place = place(of: node)
    let start = (file.offset(ofLine: place.line) ?? 0) + place.byte - 1
    let signs = file.bytes[min(start, file.bytes.count)...].prefix { $0 == UInt8(ascii: "#") }
    if signs.count == fault.level { return report(fault, file.range(start..<start + signs.count)) }
    let range = restOfLine(MarkupPlace(line: node.line, byte: node.byte))
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range, mend: nil))
  }
}
