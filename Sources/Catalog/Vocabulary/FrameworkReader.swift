import Diagnostics

/// Reads `standards/NAME.yml`: levels and concepts, then `identifiers` by level and concept.
struct FrameworkReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func framework(named name: String) -> Framework {
    var settings = SettingsReader(file: file)
    let label = settings.requiredText("label")
    let shortLabel = settings.text("short_label") ?? label
    let publisher = settings.text("publisher") ?? ""
    let url = settings.text("url")
    _ = settings.text("year")
    let note = settings.text("note") ?? ""
    let levels = levels(in: &settings)
    let concepts = concepts(in: &settings)
    let standards = standards(levels: levels.map(\.slug), concepts: concepts.map(\.slug), in: &settings)
    diagnostics += settings.finish()
    return Framework(
      name: name, label: label, shortLabel: shortLabel, publisher: publisher, url: url, note: note, levels: levels,
      concepts: concepts, standards: standards)
  }

  private func levels(in settings: inout SettingsReader) -> [Framework.Level] {
    settings.mapping("levels").map { pair in
      let attributes = settings.mapping(pair.value, named: pair.key.text)
      return settings.nested(attributes, at: .scalar(pair.key)) {
        Framework.Level(
          slug: pair.key.text, label: $0.requiredText("label"), grades: $0.texts("grades").map(\.text))
      }
    }
  }

  private func concepts(in settings: inout SettingsReader) -> [Framework.Concept] {
    settings.mapping("concepts").map { pair in
      let attributes = settings.mapping(pair.value, named: pair.key.text)
      return settings.nested(attributes, at: .scalar(pair.key)) {
        Framework.Concept(slug: pair.key.text, label: $0.requiredText("label"), parent: $0.text("part_of"))
      }
    }
  }

  private func standards(
    levels: [String], concepts: [String], in settings: inout SettingsReader
  ) -> [Framework.Standard] {
    var standards: [Framework.Standard] = []
    var seen: Set<String> = []
    for level in settings.mapping("identifiers") {
      check(level.key, among: levels, &settings)
      for concept in settings.mapping(level.value, named: level.key.text) {
        check(concept.key, among: concepts, &settings)
        for (identifier, text) in identifiers(concept.value, &settings) {
          if !seen.insert(identifier.text).inserted {
            settings.report(DuplicateItem(field: "identifiers", value: identifier.text), .scalar(identifier))
            continue
          }
          standards.append(
            Framework.Standard(
              identifier: identifier.text, text: text, level: level.key.text, concept: concept.key.text))
        }
      }
    }
    return standards
  }

  /// A list of identifiers, or identifiers each with its text.
  private func identifiers(_ node: YAMLNode, _ settings: inout SettingsReader) -> [(YAMLScalar, text: String)] {
    switch node {
    case .sequence(let items, _):
      return items.compactMap { if case .scalar(let scalar) = $0 { (scalar, "") } else { nil } }
    case .mapping(let pairs, _):
      return pairs.map { pair in
        if case .scalar(let text) = pair.value { return (pair.key, text.isEmpty ? "" : text.text) }
        settings.report(WrongType(field: pair.key.text, expected: "a text", found: pair.value.kindName), pair.value)
        return (pair.key, "")
      }
    default:
      settings.report(WrongType(field: "identifiers", expected: "a list", found: node.kindName), node)
      return []
    }
  }

  private func check(_ key: YAMLScalar, among known: [String], _ settings: inout SettingsReader) {
    guard !known.contains(key.text) else { return }
    let suggestion = nearestMatch(to: key.text, among: known)
    settings.report(UnknownSetting(key: key.text, suggestion: suggestion, known: known), .scalar(key))
  }
}
