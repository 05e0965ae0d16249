extension JSONValue {
  /// The same value as YAML in blocks. Texts are quoted as in JSON, which YAML reads in the same way.
  package var yaml: String { lines.joined(separator: "\n") + "\n" }

  private var lines: [String] {
    switch self {
    case .object(let members) where !members.isEmpty:
      return members.flatMap { $0.value.lines(after: "\($0.name):") }
    case .list(let values) where !values.isEmpty:
      return values.flatMap { value in
        let lines = value.isShort ? [value.compact] : value.lines
        return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    default: return [compact]
    }
  }

  private func lines(after key: String) -> [String] {
    isShort ? ["\(key) \(compact)"] : [key] + lines.map { "  \($0)" }
  }

  private var isShort: Bool {
    switch self {
    case .object(let members): members.isEmpty
    case .list(let values): values.allSatisfy { if case .object = $0 { false } else { true } } && compact.count <= 90
    default: true
    }
  }
}
