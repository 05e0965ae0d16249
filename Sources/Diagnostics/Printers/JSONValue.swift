/// A JSON document to be printed: members keep their order.
enum JSONValue {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([(String, JSONValue?)])

  /// Members without a value are left out.
  func text(indent: Int = 0) -> String {
    switch self {
    case .string(let text): jsonString(text)
    case .number(let number): String(number)
    case .array(let items): JSONValue.block("[", items.map { $0.text(indent: indent + 1) }, "]", indent)
    case .object(let members):
      JSONValue.block(
        "{", members.compactMap { key, value in value.map { "\(jsonString(key)): \($0.text(indent: indent + 1))" } },
        "}", indent)
    }
  }

  private static func block(_ open: String, _ parts: [String], _ close: String, _ indent: Int) -> String {
    if parts.isEmpty { return open + close }
    let margin = String(repeating: "  ", count: indent + 1)
    let lines = parts.map { margin + $0 }.joined(separator: ",\n")
    return "\(open)\n\(lines)\n\(String(repeating: "  ", count: indent))\(close)"
  }
}
