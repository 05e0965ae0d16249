import Diagnostics

/// `role`, by which a date says when a thing starts or ends.
extension SchemaReader {
  func role(of field: String, _ type: FieldType?, _ settings: inout SettingsReader) -> Field.DateRole? {
    guard let scalar = settings.scalar("role", expecting: "starts or ends"), let type else { return nil }
    guard case .date = type else {
      settings.report(
        MisplacedSetting(key: "role", field: field, type: type.name, expected: FieldType.date.name), .scalar(scalar))
      return nil
    }
    if let role = Field.DateRole(rawValue: scalar.text) { return role }
    settings.report(
      WrongType(field: "role", expected: "starts or ends", found: "\"\(scalar.text)\""), .scalar(scalar))
    return nil
  }
}
