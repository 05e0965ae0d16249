import Diagnostics

/// Reads `_collection.yml`, and checks the schema itself.
struct SchemaReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// - Parameter name: the folder's name.
  mutating func schema(named name: String) -> CollectionSchema {
    var settings = SettingsReader(file: file)
    let label = settings.requiredText("label")
    let singular = settings.text("singular") ?? label
    let description = settings.text("description") ?? ""
    let types = SchemaReader.types(&settings)
    let order = settings.node("sort")
    let isComparable = settings.flag("compare")
    let fields = fields(settings.mapping("fields"), in: &settings, isTopLevel: true)
    checkTotals(fields, of: fields, in: &settings)
    checkExchange(fields, in: &settings)
    let sort = sortOrder(order, fields: fields, in: &settings)
    diagnostics += settings.finish()
    return CollectionSchema(
      name: name, label: label, singular: singular, description: description, schemaOrgTypes: types, order: sort,
      isComparable: isComparable, fields: fields)
  }

  private func sortOrder(
    _ node: YAMLNode?, fields: [Field], in settings: inout SettingsReader
  ) -> CollectionSchema.SortOrder {
    let fallback = CollectionSchema.SortOrder(field: "title", isDescending: false)
    guard let node, case .scalar(let scalar) = node else { return fallback }
    let isDescending = scalar.text.hasPrefix("-")
    let name = isDescending ? String(scalar.text.dropFirst()) : scalar.text
    let sortable = ["title", "published", "updated"] + fields.filter { !$0.isMany }.map(\.name)
    guard sortable.contains(name) else {
      settings.report(
        UnknownSetting(key: name, suggestion: nearestMatch(to: name, among: sortable), known: sortable), node)
      return fallback
    }
    return CollectionSchema.SortOrder(field: name, isDescending: isDescending)
  }

  private func fields(_ pairs: [YAMLPair], in settings: inout SettingsReader, isTopLevel: Bool) -> [Field] {
    pairs.compactMap { pair in
      if isTopLevel, CommonFields.names.contains(pair.key.text) {
        settings.report(ReservedField(name: pair.key.text), .scalar(pair.key))
        return nil
      }
      if !isSnakeCase(pair.key.text) { settings.report(BadFieldName(name: pair.key.text), .scalar(pair.key)) }
      let attributes = settings.mapping(pair.value, named: pair.key.text)
      return settings.nested(attributes, at: .scalar(pair.key)) { field(pair.key, $0.file, &$0) }
    }
  }

  private func isSnakeCase(_ name: String) -> Bool {
    guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
    return name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "_")
    }
  }

  private func field(_ key: YAMLScalar, _ file: SourceFile, _ settings: inout SettingsReader) -> Field? {
    let type = type(key, &settings)
    let label = settings.text("label") ?? SchemaReader.label(from: key.text)
    let place = file.range(of: .scalar(key))
    // All settings are asked for even where the type is faulty, so that none of them is called unknown.
    var attributes = attributes(&settings)
    readTotals(&attributes, key.text, type, &settings)
    attributes.targets = targets(type, &settings)
    readRole(&attributes, key.text, type, &settings)
    attributes.schemaOrg = schemaOrg(type, &settings)
    return type.map { Field(name: key.text, type: $0, label: label, attributes: attributes, place: place) }
  }

  /// Where the vocabulary or the collections of a field are written.
  private func targets(_ type: FieldType?, _ settings: inout SettingsReader) -> [YAMLScalar] {
    switch type {
    case .term: settings.node("vocabulary")?.scalars ?? []
    case .reference: settings.node("to")?.scalars ?? []
    default: []
    }
  }

  private func attributes(_ settings: inout SettingsReader) -> Field.Attributes {
    var attributes = Field.Attributes()
    attributes.help = settings.text("help")
    attributes.example = settings.text("example")
    attributes.isRequired = settings.flag("required")
    attributes.isRecommended = settings.flag("recommended")
    attributes.isMany = settings.flag("many")
    attributes.isUnique = settings.flag("unique")
    attributes.isToldIfNone = settings.flag("say_if_none")
    attributes.isFacet = settings.flag("facet")
    attributes.inverse = settings.text("inverse")
    attributes.formerNames = settings.texts("renamed_from").map(\.text)
    attributes.deprecation = settings.text("deprecated")
    attributes.maximumLength = settings.integer("max_length")
    readBounds(&attributes, &settings)
    readPattern(&attributes, &settings)
    return attributes
  }

  private func type(_ key: YAMLScalar, _ settings: inout SettingsReader) -> FieldType? {
    guard let node = settings.node("type"), case .scalar(let scalar) = node else {
      settings.report(MissingSetting(key: "type"), .scalar(key))
      return nil
    }
    switch scalar.text {
    case "term": return .term(vocabulary: settings.requiredText("vocabulary"))
    case "reference": return reference(&settings)
    case "group": return .group(fields(settings.mapping("fields"), in: &settings, isTopLevel: false))
    case let name:
      if let plain = FieldType.plain.first(where: { $0.name == name }) { return plain }
      let suggestion = nearestMatch(to: name, among: FieldType.names)
      settings.report(UnknownFieldType(name: name, suggestion: suggestion), node)
      // Settings of the type that was meant are no faults of their own.
      for key in ["vocabulary", "to", "fields"] { _ = settings.node(key) }
      return nil
    }
  }

  private func reference(_ settings: inout SettingsReader) -> FieldType {
    let collections = settings.texts("to").map(\.text)
    if collections.isEmpty { _ = settings.requiredText("to") }
    return .reference(to: collections)
  }

  private func readBounds(_ field: inout Field.Attributes, _ settings: inout SettingsReader) {
    let (least, most) = (settings.number("min"), settings.number("max"))
    if field.isMany {
      let limit = Double(ItemCount.unbounded)
      let lower = Int(max(0, min(least ?? 0, limit)))
      let upper = Int(max(0, min(most ?? limit, limit)))
      if least != nil || most != nil { field.itemCount = min(lower, upper)...max(lower, upper) }
    } else {
      (field.minimum, field.maximum) = (least, most)
    }
    if let least, let most, least > most, let node = settings.node("min") {
      settings.report(ContradictorySetting(key: "min", other: "max"), node)
    }
  }

  private func readPattern(_ field: inout Field.Attributes, _ settings: inout SettingsReader) {
    guard let node = settings.node("pattern"), case .scalar(let scalar) = node else { return }
    field.pattern = Pattern(scalar.text)
    if field.pattern == nil { settings.report(BadPattern(pattern: scalar.text), node) }
  }

  /// `first_step` → "First step".
  static func label(from name: String) -> String {
    let words = name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
