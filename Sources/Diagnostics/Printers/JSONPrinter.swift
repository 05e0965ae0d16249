/// One JSON document for scripts and editors; its keys and their order are a contract.
struct JSONPrinter {
  func print(_ diagnostics: [Diagnostic]) -> String {
    let head = "{\n  \"errors\": \(diagnostics.errorCount),\n  \"warnings\": \(diagnostics.warningCount),\n"
    guard !diagnostics.isEmpty else { return head + "  \"diagnostics\": []\n}\n" }
    let objects = diagnostics.map { "    " + object($0) }.joined(separator: ",\n")
    return head + "  \"diagnostics\": [\n\(objects)\n  ]\n}\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    var members = [
      "\"rule\": \(jsonString(diagnostic.rule.id))",
      "\"severity\": \(jsonString(diagnostic.severity.rawValue))",
      "\"file\": \(jsonString(diagnostic.file))",
      "\"line\": \(diagnostic.range.start.line)", "\"column\": \(diagnostic.range.start.column)",
      "\"endLine\": \(diagnostic.range.end.line)", "\"endColumn\": \(diagnostic.range.end.column)",
      "\"message\": \(jsonString(diagnostic.message))",
    ]
    if let help = diagnostic.help { members.append("\"help\": \(jsonString(help))") }
    if let replacement = diagnostic.replacement { members.append("\"replacement\": \(jsonString(replacement))") }
    if let mend = diagnostic.certainMend { members.append("\"fix\": \(fix(mend))") }
    if !diagnostic.related.isEmpty {
      members.append("\"related\": [\(diagnostic.related.map(place).joined(separator: ", "))]")
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  /// What `check --fix` does; its range may be wider than that of the fault.
  private func fix(_ mend: Mend) -> String {
    "{ \"line\": \(mend.range.start.line), \"column\": \(mend.range.start.column), "
      + "\"endLine\": \(mend.range.end.line), \"endColumn\": \(mend.range.end.column), "
      + "\"text\": \(jsonString(mend.text)) }"
  }

  private func place(_ related: RelatedPlace) -> String {
    "{ \"file\": \(jsonString(related.file)), \"line\": \(related.range.start.line), "
      + "\"column\": \(related.range.start.column), \"message\": \(jsonString(related.message)) }"
  }
}

/// A JSON string literal (RFC 8259), with what would end a script element escaped too.
package func jsonString(_ text: String) -> String { jsonString(text, isInPage: true) }

/// - Parameter isInPage: whether it may stand in a script element, which `<` could end.
package func jsonString(_ text: String, isInPage: Bool) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    case "<" where isInPage: out += "\\u003C"
    case "\u{2028}": out += "\\u2028"
    case "\u{2029}": out += "\\u2029"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
