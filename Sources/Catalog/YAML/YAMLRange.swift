package import Diagnostics

extension SourceFile {
  /// The place of a mark, counted in characters.
  package func position(of mark: YAMLMark) -> SourcePosition {
    let line = line(mark.line) ?? ""
    let before = String(line.unicodeScalars.prefix(max(0, mark.scalar - 1)))
    return SourcePosition(line: mark.line, column: before.count + 1)
  }

  /// The characters to underline for a node: the value without its quotes where it stands on one line, else the
  /// rest of its first line.
  package func range(of node: YAMLNode) -> SourceRange {
    let start = position(of: node.mark)
    let rest = (line(start.line) ?? "").dropFirst(start.column - 1)
    guard case .scalar(let scalar) = node else { return SourceRange(start, length: 1) }
    if rest.hasPrefix(scalar.text), !scalar.text.isEmpty { return SourceRange(start, length: scalar.text.count) }
    if scalar.style == .quoted, rest.dropFirst().hasPrefix(scalar.text) {
      let inside = SourcePosition(line: start.line, column: start.column + 1)
      return SourceRange(inside, length: scalar.text.count)
    }
    return SourceRange(start, length: max(1, rest.count))
  }
}
