import Diagnostics

/// Reads every settings file of a folder, then checks what they say of each other.
struct ConfigurationReader {
  let folder: ContentFolder
  private(set) var diagnostics: [Diagnostic] = []

  init(folder: ContentFolder) {
    self.folder = folder
  }

  mutating func configuration() -> Configuration {
    var site: SiteSettings?
    var vocabularies: [Vocabulary] = []
    var frameworks: [Framework] = []
    var schemas: [(SourceFile, CollectionSchema)] = []
    var ledger = LinkLedger()
    for file in folder.settings {
      switch ContentPath(file.path) {
      case .site: site = settings(file)
      case .ledger: ledger = self.ledger(file)
      case .vocabulary(let name): vocabularies.append(vocabulary(file, name))
      case .framework(let name): frameworks.append(framework(file, name))
      case .schema(let collection): schemas.append((file, schema(file, collection)))
      default: break
      }
    }
    if site == nil { reportMissingSettings() }
    let configuration = Configuration(
      site: site ?? SiteSettings(), vocabularies: vocabularies, frameworks: frameworks, schemas: schemas.map(\.1),
      ledger: ledger)
    for (file, schema) in schemas { check(schema.fields, in: file, configuration) }
    checkExchange(schemas, configuration)
    checkNavigation(configuration)
    return configuration
  }

  private mutating func settings(_ file: SourceFile) -> SiteSettings {
    var reader = SiteSettingsReader(file: file)
    defer { diagnostics += reader.diagnostics }
    return reader.settings()
  }

  private mutating func ledger(_ file: SourceFile) -> LinkLedger {
    var reader = LinkLedgerReader(file: file)
    defer { diagnostics += reader.diagnostics }
    return reader.ledger()
  }

  private mutating func vocabulary(_ file: SourceFile, _ name: String) -> Vocabulary {
    var reader = VocabularyReader(file: file)
    let vocabulary = reader.vocabulary(named: name)
    diagnostics += reader.diagnostics
    return vocabulary
  }

  private mutating func framework(_ file: SourceFile, _ name: String) -> Framework {
    var reader = FrameworkReader(file: file)
    let framework = reader.framework(named: name)
    diagnostics += reader.diagnostics
    return framework
  }

  private mutating func schema(_ file: SourceFile, _ name: String) -> CollectionSchema {
    var reader = SchemaReader(file: file)
    let schema = reader.schema(named: name)
    diagnostics += reader.diagnostics
    return schema
  }

  private mutating func reportMissingSettings() {
    let file = SourceFile(root: folder.root, path: SiteSettingsReader.path, bytes: [])
    report(MissingSettingsFile(path: file.displayPath), file, .fileStart)
  }

  private mutating func check(_ fields: [Field], in file: SourceFile, _ configuration: Configuration) {
    for field in fields {
      switch field.type {
      case .term(let name) where configuration.vocabularies[name] == nil && !name.isEmpty:
        let suggestion = nearestMatch(to: name, among: configuration.vocabularies.keys)
        report(UnknownVocabulary(name: name, suggestion: suggestion), name, of: field, in: file)
      case .reference(let collections):
        for name in collections where configuration.schema(name) == nil {
          let suggestion = nearestMatch(to: name, among: configuration.schemas.map(\.name))
          report(UnknownCollection(name: name, suggestion: suggestion), name, of: field, in: file)
        }
      case .group(let inner): check(inner, in: file, configuration)
      default: break
      }
    }
  }

  /// There is one exchange: the first collection that has the fields for it.
  private mutating func checkExchange(_ schemas: [(SourceFile, CollectionSchema)], _ configuration: Configuration) {
    guard let first = configuration.exchange?.name else { return }
    for (file, schema) in schemas where schema.name != first {
      guard let field = schema.exchange.map({ schema.fields[$0.shares] }), let role = field.roleScalar else { continue }
      let fault = ExchangeRoles(role: .shares, problem: .otherCollection(first))
      diagnostics.append(file.diagnostic(fault, at: .scalar(role)))
    }
  }

  private mutating func checkNavigation(_ configuration: Configuration) {
    guard let file = folder.file(SiteSettingsReader.path) else { return }
    for item in configuration.site.navigation where configuration.schema(item.collection) == nil {
      let suggestion = nearestMatch(to: item.collection, among: configuration.schemas.map(\.name))
      report(UnknownCollection(name: item.collection, suggestion: suggestion), file, item.place)
    }
  }

  /// - Parameter name: of a vocabulary or collection, as the field names it.
  private mutating func report(_ fault: some Fault, _ name: String, of field: Field, in file: SourceFile) {
    guard let scalar = field.targets.first(where: { $0.text == name }) else { return report(fault, file, field.place) }
    diagnostics.append(file.diagnostic(fault, at: .scalar(scalar)))
  }

  private mutating func report(_ fault: some Fault, _ file: SourceFile, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}
