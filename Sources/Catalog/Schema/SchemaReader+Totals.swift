import Diagnostics

/// `of` and `part_of`, by which a field names the total that it is a share or a part of.
extension SchemaReader {
  func readTotals(
    _ attributes: inout Field.Attributes, _ field: String, _ type: FieldType?, _ settings: inout SettingsReader
  ) {
    attributes.shareOf = total("of", of: .percent, field, type, &settings)
    attributes.partOf = total("part_of", of: .count, field, type, &settings)
  }

  /// - Parameter expected: the type of field that the setting is for.
  private func total(
    _ key: String, of expected: FieldType, _ field: String, _ type: FieldType?, _ settings: inout SettingsReader
  ) -> YAMLScalar? {
    guard let scalar = settings.scalar(key, expecting: "the name of a field"), let type else { return nil }
    if type.name == expected.name { return scalar }
    let fault = MisplacedSetting(key: key, field: field, type: type.name, expected: expected.name)
    settings.report(fault, .scalar(scalar))
    return nil
  }

  /// What is named is a number that stands in the same record, or at the top of the entry.
  ///
  /// - Parameter entry: the fields at the top, which are known only when all are read.
  func checkTotals(_ fields: [Field], of entry: [Field], in settings: inout SettingsReader) {
    for field in fields {
      if case .group(let inner) = field.type { checkTotals(inner, of: entry, in: &settings) }
      guard let name = field.totalName, field.total(beside: fields, of: entry) == nil else { continue }
      let known = field.possibleTotals(beside: fields, of: entry).map(\.name)
      let suggestion = nearestMatch(to: name.text, among: known)
      settings.report(UnknownTotal(name: name.text, suggestion: suggestion, known: known), .scalar(name))
    }
  }
}
