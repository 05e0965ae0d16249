import Diagnostics
import Markup

/// Decodes the values of one entry by the declarations of its schema, reporting each fault at its place.
struct ValueDecoder {
  let configuration: Configuration
  let file: SourceFile
  /// The names of the files beside the entry.
  let attachments: Set<String>
  /// Fields that are written but could not be read.
  var unreadable: Set<String> = []
  /// The fields of the record that is being decoded, and the names that some of them will have once they are mended.
  private var present: [YAMLPair] = []
  private var claimed: Set<String> = []
  var diagnostics: [Diagnostic] = []

  init(configuration: Configuration, file: SourceFile, attachments: Set<String>) {
    self.configuration = configuration
    self.file = file
    self.attachments = attachments
  }

  /// The value of a field, single or many; nothing where it has a fault.
  mutating func value(_ node: YAMLNode, _ field: Field) -> FieldValue? {
    field.isMany ? list(node, field) : single(node, field)
  }

  /// The values of the fields of a schema or a group.
  ///
  /// - Parameters:
  ///   - owner: what declares the fields, for messages.
  ///   - range: where to say that a field is missing.
  ///   - others: names that might have been meant although `fields` does not declare them.
  ///   - beside: all fields of the record, where some are decoded elsewhere.
  mutating func record(
    _ pairs: [YAMLPair], _ fields: [Field], owner: String, at range: @autoclosure () -> SourceRange,
    others: [String] = [], beside: [YAMLPair]? = nil
  ) -> Record {
    let outer = (present, claimed)
    (present, claimed) = (beside ?? pairs, [])
    defer { (present, claimed) = outer }
    var record = Record(repeating: nil, count: fields.count)
    var written = [Bool](repeating: false, count: fields.count)
    var empty: [Int: YAMLScalar] = [:]
    for pair in pairs {
      guard let index = index(of: pair.key, in: fields, owner, others) else { continue }
      written[index] = written[index] || !pair.value.isEmpty
      if pair.value.isEmpty { empty[index] = pair.key } else { record[index] = value(pair.value, fields[index]) }
    }
    for index in fields.indices where !written[index] {
      reportAbsence(of: fields[index], owner, range(), empty[index])
    }
    return record
  }

  /// Whether a field can be given the name without being the second that has it.
  private mutating func claim(_ name: String) -> Bool {
    !present.contains { $0.key.text == name } && !unreadable.contains(name) && claimed.insert(name).inserted
  }

  private mutating func index(of key: YAMLScalar, in fields: [Field], _ owner: String, _ others: [String]) -> Int? {
    if let index = fields.index(ofKey: key.text) {
      let field = fields[index]
      if field.name != key.text {
        report(RenamedField(name: key.text, newName: field.name, isTaken: !claim(field.name)), .scalar(key))
      } else if let reason = field.deprecation {
        report(DeprecatedField(name: key.text, reason: reason), .scalar(key))
      }
      return index
    }
    if let group = fields.first(where: { $0.hasInGroup(key.text) }) {
      report(UnknownField(name: key.text, collection: owner, suggestion: nil, group: group.name), .scalar(key))
      return nil
    }
    let near = suggestion(for: key.text, among: fields.map(\.name) + others)
    let meant = near.map { Suggestion($0.text, isCertain: $0.isCertain && claim($0.text)) }
    let known = (others + fields.filter { $0.deprecation == nil }.map(\.name)).filter { $0 != "redirect_from" }
    report(UnknownField(name: key.text, collection: owner, suggestion: meant, known: known), .scalar(key))
    return nil
  }

  /// - Parameter key: where the field's name is written, with nothing after it.
  mutating func reportAbsence(
    of field: Field, _ owner: String, _ range: @autoclosure () -> SourceRange, _ key: YAMLScalar? = nil
  ) {
    if unreadable.contains(field.name) { return }
    guard field.isRequired || field.isRecommended else { return }
    let place = key.map { file.range(of: .scalar($0)) } ?? range()
    if field.isRequired {
      let fault = MissingField(
        name: field.name, collection: owner, expected: field.expectation(configuration), example: field.exampleOfGroup,
        isEmpty: key != nil)
      report(fault, place)
    } else {
      report(RecommendedField(name: field.name, label: field.label, isEmpty: key != nil), place)
    }
  }

  mutating func single(_ node: YAMLNode, _ field: Field) -> FieldValue? {
    if case .group(let fields) = field.type {
      guard case .mapping(let pairs, _) = node else { return wrong(node, field, "a group of fields") }
      let file = file
      return .group(record(pairs, fields, owner: field.name, at: file.firstLine(of: node)))
    }
    guard case .scalar(let scalar) = node, !scalar.isEmpty else {
      return wrong(node, field, ValueDecoder.description(of: field.type))
    }
    return scalarValue(scalar, field)
  }

  private mutating func scalarValue(_ scalar: YAMLScalar, _ field: Field) -> FieldValue? {
    checkForm(scalar, field)
    let text = scalar.text
    switch field.type {
    case .text: return .text(text)
    case .markdown: return .markdown(markdown(scalar), source: text)
    case .url: return checked(ScalarReading.isWebAddress(text), .url(text), InvalidAddress(value: text), scalar)
    case .email: return checked(ScalarReading.isEmail(text), .email(text), InvalidEmail(value: text), scalar)
    case .date: return date(scalar).map(FieldValue.date)
    case .boolean: return boolean(scalar, field)
    case .integer, .number, .percent, .money, .count: return numeric(scalar, field)
    case .term(let vocabulary): return term(scalar, vocabulary)
    case .reference(let collections): return reference(scalar, collections).map(FieldValue.reference)
    case .standard: return standard(scalar)
    case .file: return attachment(scalar)
    case .group: return nil
    }
  }

  private mutating func checkForm(_ scalar: YAMLScalar, _ field: Field) {
    // Only an escape can bring one in: the library refuses those that are written out.
    if scalar.style == .quoted, scalar.text.utf8.contains(where: ValueDecoder.isControl) {
      report(ControlCharacter(), .scalar(scalar))
    }
    // Texts only: no other value can hold them, and each says so itself. Of UTF-8 their first byte is E2.
    if scalar.style == .plain, field.isText, scalar.text.utf8.first == 0xE2, CurlyQuotes.surround(scalar.text) {
      report(CurlyQuotes(field: field.name, text: scalar.text), .scalar(scalar))
    }
    if let limit = field.maximumLength, scalar.text.utf8.count > limit, scalar.text.count > limit {
      report(TooLong(field: field.name, length: scalar.text.count, limit: limit), .scalar(scalar))
    }
    if let pattern = field.pattern, !pattern.matches(scalar.text) {
      let fault = PatternMismatch(
        field: field.name, value: scalar.text, pattern: pattern.source, example: field.example)
      report(fault, .scalar(scalar))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") || byte == 0x7F
  }

  private mutating func markdown(_ scalar: YAMLScalar) -> MarkupDocument {
    let places = FieldPlaces(scalar, in: file)
    return MarkupDocument.read(
      Array(scalar.text.utf8)[...], role: .field, in: file, firstLine: scalar.mark.line, places: places.place,
      diagnostics: &diagnostics)
  }

  // MARK: - Reporting

  mutating func report(_ fault: some Fault, _ node: YAMLNode) {
    diagnostics.append(file.diagnostic(fault, at: node))
  }

  mutating func report(_ fault: some Fault, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }

  mutating func checked(
    _ isGood: Bool, _ value: FieldValue, _ fault: some Fault, _ scalar: YAMLScalar
  ) -> FieldValue? {
    if isGood { return value }
    report(fault, .scalar(scalar))
    return nil
  }

  mutating func wrong(_ node: YAMLNode, _ field: Field, _ expected: String) -> FieldValue? {
    let found = node.kindName == "a single value" ? "\"\(excerpt(node))\"" : node.kindName
    let alone: Suggestion? =
      if case .scalar(let scalar) = node { ScalarReading.numberAlone(scalar.text, field.type) } else { nil }
    report(
      WrongType(field: field.name, expected: expected, found: found, example: field.exampleOfGroup, alone: alone), node)
    return nil
  }

  func excerpt(_ node: YAMLNode) -> String {
    guard case .scalar(let scalar) = node else { return "…" }
    return scalar.text.count > 40 ? scalar.text.prefix(40) + "…" : scalar.text
  }
}
