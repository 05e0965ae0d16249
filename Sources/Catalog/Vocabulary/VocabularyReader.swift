import Diagnostics

/// Reads `vocabularies/NAME.yml`.
struct VocabularyReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func vocabulary(named name: String) -> Vocabulary {
    var settings = SettingsReader(file: file)
    let label = settings.requiredText("label")
    let description = settings.text("description") ?? ""
    let pairs = settings.mapping("terms")
    let terms = pairs.map { term($0, in: &settings) }
    checkRelations(of: name, terms, pairs, in: &settings)
    diagnostics += settings.finish()
    return Vocabulary(name: name, label: label, description: description, terms: terms)
  }

  private func term(_ pair: YAMLPair, in settings: inout SettingsReader) -> Vocabulary.Term {
    let slug = pair.key.text
    if !EntryID.isSlug(slug) { settings.report(BadSlug(slug: slug), .scalar(pair.key)) }
    let attributes = settings.mapping(pair.value, named: slug)
    return settings.nested(attributes, at: .scalar(pair.key)) { settings in
      Vocabulary.Term(
        slug: slug, label: settings.requiredText("label"), description: settings.text("description") ?? "",
        aliases: settings.texts("aliases").map(\.text), broader: settings.text("broader"),
        successor: settings.text("replaced_by"), grades: settings.texts("grades").map(\.text),
        ages: ages(&settings), schemaOrg: settings.text("schema_org"))
    }
  }

  /// From one age to another, or from one on.
  private func ages(_ settings: inout SettingsReader) -> String? {
    guard let scalar = settings.scalar("ages", expecting: "ages such as 11-14") else { return nil }
    let parts = scalar.text.split(separator: "-", omittingEmptySubsequences: false)
    let (from, to) = (parts.first.flatMap { Int($0) }, parts.last.flatMap { Int($0) })
    if parts.count == 2, let from, from >= 0, parts[1].isEmpty || to.map({ $0 >= from }) == true { return scalar.text }
    settings.report(
      WrongType(field: "ages", expected: "ages such as 11-14", found: "\"\(scalar.text)\""), .scalar(scalar))
    return nil
  }

  private func checkRelations(
    of name: String, _ terms: [Vocabulary.Term], _ pairs: [YAMLPair], in settings: inout SettingsReader
  ) {
    let slugs = Set(terms.map(\.slug))
    for (term, pair) in zip(terms, pairs) {
      for (key, other) in [("broader", term.broader), ("replaced_by", term.successor)] {
        guard let other, !slugs.contains(other) else { continue }
        let suggestion = suggestion(for: other, among: slugs)
        settings.report(
          UnknownTerm(value: other, vocabulary: name, choices: terms.map(\.slug), suggestion: suggestion),
          pair.value[key] ?? .scalar(pair.key))
      }
    }
  }
}
