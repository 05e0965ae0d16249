/// SARIF 2.1.0, which code scanning services and editors read.
struct SARIFPrinter {
  let line: LineProvider

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  func print(_ diagnostics: [Diagnostic]) -> String {
    let rules = rules(of: diagnostics)
    let driver = JSONValue.object([("name", .string("clearinghouse")), ("rules", .array(rules.map(descriptor)))])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("utf16CodeUnits")),
      ("results", .array(results(diagnostics, rules))),
    ])
    let document = JSONValue.object([
      ("$schema", .string(SARIFPrinter.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
    return document.text() + "\n"
  }

  /// Those that were broken, by name.
  private func rules(of diagnostics: [Diagnostic]) -> [Rule] {
    Dictionary(diagnostics.map { ($0.rule.id, $0.rule) }, uniquingKeysWith: { first, _ in first })
      .sorted { $0.key < $1.key }.map(\.value)
  }

  private func descriptor(_ rule: Rule) -> JSONValue {
    .object([
      ("id", .string(rule.id)), ("shortDescription", message(rule.summary)), ("fullDescription", message(rule.why)),
      ("help", .object([("text", .string(rule.explanation)), ("markdown", .string(rule.markdown))])),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  private func results(_ diagnostics: [Diagnostic], _ rules: [Rule]) -> [JSONValue] {
    let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: [UInt64: Int] = [:]
    return diagnostics.map { diagnostic in
      let print = fingerprint(diagnostic)
      let number = seen[print, default: 0]
      seen[print] = number + 1
      return result(diagnostic, ruleIndex: indices[diagnostic.rule.id] ?? 0, "\(hexadecimal(print)):\(number)")
    }
  }

  private func result(_ diagnostic: Diagnostic, ruleIndex: Int, _ fingerprint: String) -> JSONValue {
    let words = diagnostic.message + (diagnostic.help.map { "\n\($0)" } ?? "")
    let related = diagnostic.related.map { location($0.file, $0.range, $0.message) }
    return .object([
      ("ruleId", .string(diagnostic.rule.id)), ("ruleIndex", .number(ruleIndex)),
      ("level", .string(diagnostic.severity.rawValue)), ("message", message(words)),
      ("locations", .array([location(diagnostic.file, diagnostic.range, nil)])),
      ("relatedLocations", related.isEmpty ? nil : .array(related)),
      ("partialFingerprints", .object([("fault/v1", .string(fingerprint))])),
      ("fixes", diagnostic.mend.map { .array([fix($0, diagnostic)]) }),
    ])
  }

  private func fix(_ mend: Mend, _ diagnostic: Diagnostic) -> JSONValue {
    let replacement = JSONValue.object([
      ("deletedRegion", region(diagnostic.file, mend.range)), ("insertedContent", message(mend.text)),
    ])
    let change = JSONValue.object([
      ("artifactLocation", artifact(diagnostic.file)), ("replacements", .array([replacement])),
    ])
    return .object([
      ("description", message(diagnostic.help ?? diagnostic.rule.summary)), ("artifactChanges", .array([change])),
    ])
  }

  // MARK: - Places

  private func location(_ file: String, _ range: SourceRange, _ words: String?) -> JSONValue {
    let place = JSONValue.object([("artifactLocation", artifact(file)), ("region", region(file, range))])
    return .object([("physicalLocation", place), ("message", words.map(message))])
  }

  private func artifact(_ file: String) -> JSONValue { .object([("uri", .string(uriReference(of: file)))]) }

  private func region(_ file: String, _ range: SourceRange) -> JSONValue {
    .object([
      ("startLine", .number(range.start.line)), ("startColumn", .number(column(file, range.start))),
      ("endLine", .number(range.end.line)), ("endColumn", .number(column(file, range.end))),
    ])
  }

  /// Our columns are characters, SARIF's are UTF-16 code units.
  private func column(_ file: String, _ position: SourcePosition) -> Int {
    guard let line = line(file, position.line) else { return position.column }
    let before = line.prefix(position.column - 1)
    return before.utf16.count + 1 + (position.column - 1 - before.count)
  }

  private func message(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

  /// The same for a fault however many lines are added or taken away above it: of its rule, file and line's text.
  private func fingerprint(_ diagnostic: Diagnostic) -> UInt64 {
    let line = line(diagnostic.file, diagnostic.range.start.line) ?? ""
    let parts = [diagnostic.rule.id, diagnostic.file, line.filter { !$0.isWhitespace }, diagnostic.message]
    // FNV-1a, whose value is the same on every machine.
    return parts.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// A path as a reference of RFC 3986: one that is relative stays so.
func uriReference(of path: String) -> String {
  let escaped = path.utf8.map { byte -> String in
    let character = Character(UnicodeScalar(byte))
    if byte < 0x80, character.isLetter || character.isNumber || "-._~/".contains(character) { return String(character) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }.joined()
  return path.hasPrefix("/") ? "file://\(escaped)" : escaped
}
