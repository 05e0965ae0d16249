package import Diagnostics

extension SourceFile {
  /// A fault in the value or key of a field, with its mend spelled as the place asks for.
  package func diagnostic(_ fault: some Fault, at node: YAMLNode, related: [RelatedPlace] = []) -> Diagnostic {
    let range = range(of: node)
    var mend: Mend?
    if case .scalar(let scalar) = node, let text = fault.replacement.flatMap({ spelling(of: $0, for: scalar) }) {
      mend = Mend(range: range, text: text, isCertain: fault.isCertain)
    }
    return Diagnostic(fault, file: displayPath, range: range, mend: mend, related: related)
  }

  /// A repeated item of a list, with the place of the first and the change that takes it out.
  func diagnostic(
    _ fault: DuplicateItem, at item: YAMLNode, repeating first: YAMLNode, after previous: YAMLNode
  ) -> Diagnostic {
    let place = RelatedPlace(file: displayPath, range: range(of: first), message: "first written here")
    let mend = removal(of: item, after: previous)
    return Diagnostic(fault, file: displayPath, range: range(of: item), mend: mend, related: [place])
  }

  /// The change that makes a list of a single value; nothing where the value could be read in two ways.
  func bracketed(_ node: YAMLNode, as type: FieldType) -> Mend? {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return nil }
    switch type {
    case .term, .reference, .standard: break
    default: return nil
    }
    let range = range(of: node)
    let isSimple = scalar.text.utf8.allSatisfy { isPlainByte($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
    guard isSimple, range.start.line == range.end.line, !scalar.text.hasSuffix(","), !scalar.text.hasPrefix(",") else {
      return nil
    }
    return Mend(range: range, text: "[\(scalar.text)]", isCertain: true)
  }

  /// A text as it is written in the place of a scalar; nothing for a block of several lines.
  private func spelling(of text: String, for scalar: YAMLScalar) -> String? {
    guard !text.isEmpty, !text.contains(where: \.isNewline) else { return nil }
    switch scalar.style {
    case .literal, .folded: return nil
    case .plain: return isPlain(text) ? text : "\"\(escaped(text))\""
    case .quoted where scalar.text.allSatisfy(\.isWhitespace): return nil
    case .quoted where bytes[safely: offset(of: scalar.mark)] == UInt8(ascii: "'"):
      return text.replacing("'", with: "''")
    case .quoted: return escaped(text)
    }
  }

  private func escaped(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }

  /// Whether nothing in a text has a meaning in YAML; a text in quotes is always right.
  private func isPlain(_ text: String) -> Bool {
    let starts = text.utf8.first.map { Character(UnicodeScalar($0)) }.map { $0.isLetter || $0.isNumber } ?? false
    let isWord = text.utf8.allSatisfy { isPlainByte($0) || ":?=&%+~@".utf8.contains($0) }
    return starts && text != "null" && isWord && !text.hasSuffix(":")
  }

  private func isPlainByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The change that takes a later item out of a list; nothing where a comment would go with it.
  func removal(of item: YAMLNode, after previous: YAMLNode) -> Mend? {
    let token = offset(of: item.mark)..<end(of: item)
    let between = end(of: previous)..<token.lowerBound
    guard between.lowerBound <= between.upperBound, !bytes[token].contains(UInt8(ascii: "\n")) else { return nil }
    let gap = bytes[between]
    if gap.allSatisfy({ " \t\r\n,".utf8.contains($0) }), gap.contains(UInt8(ascii: ",")) {
      return Mend(range: range(between.lowerBound..<token.upperBound), text: "", isCertain: true)
    }
    return lineRemoval(token)
  }

  /// Of an item that has its line, after a hyphen, to itself.
  private func lineRemoval(_ token: Range<Int>) -> Mend? {
    let start = (bytes[..<token.lowerBound].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    guard let end = bytes[token.upperBound...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let marker = bytes[start..<token.lowerBound].filter { $0 != UInt8(ascii: " ") }
    let rest = bytes[token.upperBound..<end].allSatisfy { " \r".utf8.contains($0) }
    guard marker == [UInt8(ascii: "-")], rest else { return nil }
    return Mend(range: range(start..<end + 1), text: "", isCertain: true)
  }
}
