import Diagnostics

extension ValueDecoder {
  /// What a value of the type looks like, for messages.
  static func description(of type: FieldType) -> String {
    switch type {
    case .text, .markdown: "a text"
    case .url: "a web address"
    case .email: "an e-mail address"
    case .date: "a date such as 2026-03-31"
    case .integer: "a whole number"
    case .number: "a number"
    case .percent: "a percentage without the sign, such as 37"
    case .money: "an amount of money without the sign, such as 5000"
    case .count: "a number of people, or \"<10\""
    case .boolean: "true or false"
    case .standard: "the identifier of a standard"
    case .file: "the name of a file beside the entry"
    case .term(let vocabulary): "a term of \(vocabulary)"
    case .reference: "the name of an entry"
    case .group: "a group of fields"
    }
  }

  mutating func date(_ scalar: YAMLScalar) -> CalendarDate? {
    if let date = CalendarDate(scalar.text) { return date }
    report(InvalidDate(value: scalar.text), .scalar(scalar))
    return nil
  }

  mutating func boolean(_ scalar: YAMLScalar, _ field: Field) -> FieldValue? {
    if let flag = ScalarReading.boolean(scalar.text) { return .boolean(flag) }
    return wrong(.scalar(scalar), field, "true or false")
  }

  /// Whole numbers, decimals, percentages, amounts and counts.
  mutating func numeric(_ scalar: YAMLScalar, _ field: Field) -> FieldValue? {
    if case .count = field.type { return count(scalar, field) }
    guard let number = ScalarReading.number(scalar.text) else {
      return wrong(.scalar(scalar), field, ValueDecoder.description(of: field.type))
    }
    let (low, high) = field.valueBounds
    if number < low ?? -.infinity || number > high ?? .infinity {
      report(OutOfRange(field: field.name, value: scalar.text, minimum: low, maximum: high), .scalar(scalar))
      return nil
    }
    switch field.type {
    case .integer:
      guard let whole = Int(scalar.text) else { return wrong(.scalar(scalar), field, "a whole number") }
      return .integer(whole)
    case .percent: return .percent(number)
    case .money: return .money(number)
    default: return .number(number)
    }
  }

  private mutating func count(_ scalar: YAMLScalar, _ field: Field) -> FieldValue? {
    guard let count = Count(scalar.text) else {
      return wrong(.scalar(scalar), field, ValueDecoder.description(of: .count))
    }
    let minimum = configuration.site.minimumCount
    guard case .exactly(let number) = count else {
      // A lower bound tells more than the minimum allows.
      if case .fewerThan(let bound) = count, bound < minimum {
        report(SmallCount(field: field.name, minimum: minimum, isBound: scalar.style == .quoted), .scalar(scalar))
      }
      return .count(count)
    }
    if number < 0 {
      report(OutOfRange(field: field.name, value: scalar.text, minimum: 0, maximum: field.maximum), .scalar(scalar))
      return nil
    }
    if (1..<max(1, minimum)).contains(number) {
      report(SmallCount(field: field.name, minimum: minimum), .scalar(scalar))
    }
    return .count(count)
  }

  mutating func term(_ scalar: YAMLScalar, _ name: String) -> FieldValue? {
    guard let vocabulary = configuration.vocabularies[name] else { return nil }
    guard let term = vocabulary.term(scalar.text) else {
      report(UnknownTerm(value: scalar.text, vocabulary: vocabulary), .scalar(scalar))
      return nil
    }
    if let successor = term.successor {
      report(DeprecatedTerm(value: scalar.text, vocabulary: name, successor: successor), .scalar(scalar))
    }
    return .term(scalar.text)
  }

  /// - Parameter collections: those that the field may lead to; none means any.
  mutating func reference(_ scalar: YAMLScalar, _ collections: [String]) -> Reference? {
    if collections.count == 1, !scalar.text.utf8.contains(UInt8(ascii: "/")) {
      return Reference(target: EntryID(collection: collections[0], slug: scalar.text), scalar: scalar)
    }
    let allowed = collections.isEmpty ? configuration.schemas.map(\.name) : collections
    let parts = scalar.text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 2, allowed.contains(parts[0]) else {
      report(ReferenceForm(value: scalar.text, collections: allowed), .scalar(scalar))
      return nil
    }
    return Reference(target: EntryID(collection: parts[0], slug: parts[1]), scalar: scalar)
  }

  mutating func standard(_ scalar: YAMLScalar) -> FieldValue? {
    let parts = scalar.text.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, let framework = configuration.framework(parts[0]), framework.index(of: parts[1]) != nil {
      return .standard(StandardID(framework: parts[0], identifier: parts[1]))
    }
    let frameworks = configuration.frameworks(withIdentifier: scalar.text)
    if frameworks.count == 1 { return .standard(StandardID(framework: frameworks[0], identifier: scalar.text)) }
    if frameworks.count > 1 {
      report(AmbiguousStandard(value: scalar.text, frameworks: frameworks), .scalar(scalar))
    } else {
      let known = configuration.frameworks.flatMap { $0.standards.map(\.identifier) }
      let suggestion = suggestion(for: scalar.text, among: known)
      let names = configuration.frameworks.map(\.name)
      report(UnknownStandard(value: scalar.text, suggestion: suggestion, frameworks: names), .scalar(scalar))
    }
    return nil
  }

  mutating func attachment(_ scalar: YAMLScalar) -> FieldValue? {
    if attachments.contains(scalar.text) { return .file(scalar.text) }
    let suggestion = suggestion(for: scalar.text, among: attachments)
    report(MissingAttachment(file: scalar.text, suggestion: suggestion), .scalar(scalar))
    return nil
  }
}
