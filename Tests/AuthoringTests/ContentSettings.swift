import Catalog
import TestSupport

@testable import Authoring

/// The settings of the content of this repository, without its entries.
let contentSettings: MemorySite = {
  let paths = Repository.paths(below: "content").filter { $0.hasSuffix(".yml") }
  let files = paths.map { path in (path, (try? Repository.text("content/\(path)")) ?? "") }
  return MemorySite(Dictionary(files, uniquingKeysWith: { first, _ in first }))
}()

extension MemorySite {
  var configuration: Configuration { Configuration.read(folder).0 }

  func template(_ collection: String, words: AuthoringWords = AuthoringWords()) throws -> EntryTemplate {
    let configuration = configuration
    guard let schema = configuration.schema(collection) else { throw NoSuchCollection() }
    return EntryTemplate(schema, words: FieldWords(configuration, words: words), today: today)
  }

  private struct NoSuchCollection: Error {}

  /// The sample with a collection of its own.
  static func things(_ fields: String) -> MemorySite {
    sample.with(["things/_collection.yml": "label: Things\nfields:\n\(fields.indented)"])
  }
}
