import Diagnostics

/// Decodes the common fields with the same declarations that a schema would use.
extension CommonFields {
  /// - Parameter pairs: those of the front matter that are common fields.
  static func decode(
    _ pairs: [YAMLPair], collection: String, at range: SourceRange, with decoder: inout ValueDecoder
  ) -> CommonFields {
    var common = CommonFields()
    for field in declarations {
      let pair = pairs.last { $0.key.text == field.name }
      guard let pair, !pair.value.isEmpty else {
        decoder.reportAbsence(of: field, collection, range, pair?.key)
        continue
      }
      if let value = decoder.value(pair.value, field) { common.set(field.name, value, pair.value, &decoder) }
    }
    return common
  }

  private mutating func set(
    _ name: String, _ value: FieldValue, _ node: YAMLNode, _ decoder: inout ValueDecoder
  ) {
    switch (name, value) {
    case ("title", .text(let text)): title = text
    case ("summary", .text(let text)): summary = text
    case ("status", .text(let text)): setStatus(text, node, &decoder)
    case ("replaced_by", .reference(let reference)): replacedBy = reference
    case ("published", .date(let date)): published = date
    case ("updated", .date(let date)): updated = date
    case ("reviewed", .date(let date)): reviewed = date
    case ("expires", .date(let date)): expires = date
    case ("redirect_from", .list): redirectsFrom = CommonFields.redirects(node, &decoder)
    case (_, .list(let values)): setList(name, values)
    default: break
    }
  }

  private mutating func setList(_ name: String, _ values: [FieldValue]) {
    let terms = values.compactMap { if case .term(let slug) = $0 { slug } else { nil } }
    switch name {
    case "tags": tags = terms
    case "grade_bands": gradeBands = terms
    default: related = values.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }
  }

  private mutating func setStatus(_ text: String, _ node: YAMLNode, _ decoder: inout ValueDecoder) {
    if let status = Status(rawValue: text) {
      self.status = status
    } else {
      let choices = Status.allCases.map(\.rawValue)
      let suggestion = suggestion(for: text, among: choices)
      decoder.report(UnknownStatus(value: text, choices: choices, suggestion: suggestion), node)
    }
  }

  private static func redirects(_ node: YAMLNode, _ decoder: inout ValueDecoder) -> [Redirect] {
    guard case .sequence(let items, _) = node else { return [] }
    return items.compactMap { item in
      guard case .scalar(let scalar) = item else { return nil }
      let segments = scalar.text.split(separator: "/").map(String.init)
      let isPath = segments.allSatisfy { segment in
        !segment.hasPrefix(".") && segment.utf8.allSatisfy { isAddressByte($0) }
      }
      guard isPath, !segments.isEmpty else {
        decoder.report(InvalidRedirect(value: scalar.text), item)
        return nil
      }
      return Redirect(path: segments.joined(separator: "/"), scalar: scalar)
    }
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
