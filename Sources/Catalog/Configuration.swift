package import Diagnostics

/// All that the content says of itself: settings, vocabularies, frameworks and schemas.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class Configuration: Sendable {
  package let site: SiteSettings
  package let vocabularies: [String: Vocabulary]
  /// By name.
  package let frameworks: [Framework]
  /// In the order of the navigation, then by name.
  package let schemas: [CollectionSchema]
  package let ledger: LinkLedger
  private let schemaIndices: [String: Int]
  /// The names of the frameworks that have an identifier.
  private let frameworksOfIdentifier: [String: [String]]

  init(
    site: SiteSettings, vocabularies: [Vocabulary], frameworks: [Framework], schemas: [CollectionSchema],
    ledger: LinkLedger = LinkLedger()
  ) {
    let navigation = site.navigation.map(\.collection)
    func rank(_ schema: CollectionSchema) -> Int { navigation.firstIndex(of: schema.name) ?? navigation.count }
    let ordered = schemas.sorted { (rank($0), $0.name) < (rank($1), $1.name) }
    self.site = site
    self.vocabularies = Dictionary(vocabularies.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.frameworks = frameworks.sorted { $0.name < $1.name }
    self.schemas = ordered
    self.ledger = ledger
    schemaIndices = Dictionary(ordered.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = self.frameworks.flatMap { framework in framework.standards.map { ($0.identifier, [framework.name]) } }
    frameworksOfIdentifier = Dictionary(pairs, uniquingKeysWith: +)
  }

  package func schema(_ collection: String) -> CollectionSchema? {
    schemaIndices[collection].map { schemas[$0] }
  }

  /// Whether anything can have a date.
  package var hasCalendar: Bool { schemas.contains(where: \.hasDates) }

  /// The collection whose entries find partners by what they share and seek.
  package var exchange: CollectionSchema? { schemas.first { $0.exchange != nil } }

  /// The place of a collection in the order of the site.
  package func rank(of collection: String) -> Int { schemaIndices[collection] ?? schemas.count }

  package func framework(_ name: String) -> Framework? {
    frameworks.first { $0.name == name }
  }

  package func frameworks(withIdentifier identifier: String) -> [String] { frameworksOfIdentifier[identifier] ?? [] }

  package var tags: Vocabulary? { vocabularies[CommonFields.tagsVocabulary] }
  package var gradeBands: Vocabulary? { vocabularies[CommonFields.gradeBandsVocabulary] }
}

extension Configuration {
  /// Reads the settings of a folder and checks them.
  package static func read(_ folder: ContentFolder) -> (Configuration, [Diagnostic]) {
    var reader = ConfigurationReader(folder: folder)
    let configuration = reader.configuration()
    return (configuration, reader.diagnostics)
  }
}
