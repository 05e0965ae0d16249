import Diagnostics

/// `role`, by which a field says something of its entry that the program acts on.
extension SchemaReader {
  func readRole(
    _ attributes: inout Field.Attributes, _ field: String, _ type: FieldType?, _ settings: inout SettingsReader
  ) {
    guard let scalar = settings.scalar("role", expecting: SchemaReader.choices(Field.Role.allCases)), let type else {
      return
    }
    let (role, possible) = (Field.Role(rawValue: scalar.text), Field.Role.roles(of: type.name))
    if let role, role.type == type.name { return (attributes.role, attributes.roleScalar) = (role, scalar) }
    if possible.isEmpty || role != nil {
      let expected = role?.type ?? "date, text, boolean or term"
      let fault = MisplacedSetting(
        key: role.map { "role: \($0.rawValue)" } ?? "role", field: field, type: type.name, expected: expected)
      return settings.report(fault, .scalar(scalar))
    }
    let fault = WrongType(field: "role", expected: SchemaReader.choices(possible), found: "\"\(scalar.text)\"")
    settings.report(fault, .scalar(scalar))
  }

  private static func choices(_ roles: [Field.Role]) -> String {
    let names = roles.map(\.rawValue)
    return names.count < 2 ? names.joined() : "\(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])"
  }
}
