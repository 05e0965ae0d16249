package import Diagnostics

extension SourceFile {
  /// The place of a mark, counted in characters.
  package func position(of mark: YAMLMark) -> SourcePosition { position(at: offset(of: mark)) }

  /// The byte of a mark.
  func offset(of mark: YAMLMark) -> Int {
    guard let start = offset(ofLine: mark.line), let line = line(mark.line) else { return bytes.count }
    let scalars = line.unicodeScalars
    return start + scalars.prefix(max(0, mark.scalar - 1)).reduce(0) { $0 + UTF8.width($1) }
  }

  /// The characters to underline for a node: a value without its quotes, a list or group as a whole.
  package func range(of node: YAMLNode) -> SourceRange {
    switch node {
    case .scalar(let scalar): range(of: scalar)
    case .sequence(_, let mark), .mapping(_, let mark): range(offset(of: mark)..<max(offset(of: mark), end(of: node)))
    }
  }

  /// The same where a node is only named: no further than its first line.
  func firstLine(of node: YAMLNode) -> SourceRange {
    let whole = range(of: node)
    guard whole.end.line > whole.start.line, let line = line(whole.start.line) else { return whole }
    return SourceRange(whole.start, SourcePosition(line: whole.start.line, column: line.count + 1))
  }

  private func range(of scalar: YAMLScalar) -> SourceRange {
    let start = offset(of: scalar.mark)
    if let spelling = ScalarSpelling(scalar, in: self) {
      if let visible = spelling.visible { return range(visible) }
      if scalar.style == .quoted { return range(start..<spelling.end) }
    }
    let place = position(at: start)
    return SourceRange(
      place, length: max(1, scalar.text.isEmpty ? 1 : (line(place.line) ?? "").count - place.column + 1))
  }

  /// For each byte of a value, and for its end, the byte of the file where it is written; nothing where the source
  /// does not spell the value.
  package func offsets(of scalar: YAMLScalar) -> [Int] { ScalarSpelling(scalar, in: self)?.offsets ?? [] }

  /// The byte after a node, its quotes or brackets taken in.
  func end(of node: YAMLNode) -> Int {
    switch node {
    case .scalar(let scalar): ScalarSpelling(scalar, in: self)?.end ?? offset(of: scalar.mark)
    case .sequence(let items, let mark): end(of: mark, lastChild: items.last)
    case .mapping(let pairs, let mark):
      end(of: mark, lastChild: pairs.last.map { $0.value.isEmpty ? .scalar($0.key) : $0.value })
    }
  }

  private func end(of mark: YAMLMark, lastChild: YAMLNode?) -> Int {
    let start = offset(of: mark)
    let inside = lastChild.map(end) ?? start + 1
    let isFlow = bytes[safely: start] == UInt8(ascii: "[") || bytes[safely: start] == UInt8(ascii: "{")
    return isFlow ? closingBracket(from: inside) : inside
  }

  /// After the last item there are only commas, spaces and comments.
  private func closingBracket(from start: Int) -> Int {
    var index = start
    while let byte = bytes[safely: index], byte != UInt8(ascii: "]"), byte != UInt8(ascii: "}") {
      index += 1
      if byte == UInt8(ascii: "#") { index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }
    }
    return min(index + 1, bytes.count)
  }
}
