import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Authoring

/// The JSON Schemas of settings files are written by hand beside readers that know a key by asking for it. What the
/// readers say of an unknown key is compared with them.
@Suite("JSON Schemas of settings files")
struct SettingsSchemaTests {
  private let configuration = MemorySite.sample.configuration

  /// The keys that the reader says it knows beside an unknown one.
  private func known(_ path: String, _ text: String) async -> Set<String> {
    let found = await MemorySite.sample.with([path: text]).diagnostics()
    let help = found.first { $0.rule.id == "unknown-setting" && $0.message.contains("zzzzzzzzzzzz") }?.help ?? ""
    #expect(help.hasPrefix("known here: "), "\(found)")
    return Set(help.dropFirst("known here: ".count).split(separator: ", ").map(String.init))
  }

  private func properties(_ schema: JSONValue, _ path: [String]) -> Set<String> {
    let inner = path.reduce(schema) { $0[$1] ?? .null }
    return Set(inner["properties"]?.names ?? [])
  }

  private static let site = "name: S\naddress: https://s.example/\n"

  @Test(arguments: [
    ("zzzzzzzzzzzz: 1", []), ("organisation: { name: N, url: https://n.example/, zzzzzzzzzzzz: 1 }", ["organisation"]),
    ("repository: { url: https://n.example/, zzzzzzzzzzzz: 1 }", ["repository"]),
    ("navigation: [{ label: C, to: curricula, zzzzzzzzzzzz: 1 }]", ["navigation", "items"]),
    ("questions: [{ question: Q, to: curricula/, zzzzzzzzzzzz: 1 }]", ["questions", "items"]),
    ("share_image: { url: https://n.example/, description: D, zzzzzzzzzzzz: 1 }", ["share_image"]),
    ("goal: { statement: S, zzzzzzzzzzzz: 1 }", ["goal"]), ("privacy: { zzzzzzzzzzzz: 1 }", ["privacy"]),
    ("open_data: { licence: L, licence_url: https://l.example/, zzzzzzzzzzzz: 1 }", ["open_data"]),
    ("formats: { zzzzzzzzzzzz: 1 }", ["formats"]),
  ])
  func `site.yml may hold what its reader asks for`(line: String, path: [String]) async {
    let known = await known("site.yml", SettingsSchemaTests.site + line)
    let schema = SiteFileSchema.make(configuration)
    #expect(properties(schema, path.first.map { ["properties", $0] + path.dropFirst() } ?? []) == known)
  }

  @Test(arguments: [
    ("label: L\nzzzzzzzzzzzz: 1", []),
    ("label: L\nterms: { a: { label: A, zzzzzzzzzzzz: 1 } }", ["properties", "terms", "additionalProperties"]),
  ])
  func `a vocabulary may hold what its reader asks for`(text: String, path: [String]) async {
    #expect(properties(VocabularyFileSchema.make, path) == (await known("vocabularies/x.yml", text)))
  }

  @Test(arguments: [
    ("zzzzzzzzzzzz: 1", []),
    ("levels: { a: { label: A, zzzzzzzzzzzz: 1 } }", ["properties", "levels", "additionalProperties"]),
    ("concepts: { a: { label: A, zzzzzzzzzzzz: 1 } }", ["properties", "concepts", "additionalProperties"]),
  ])
  func `a framework may hold what its reader asks for`(line: String, path: [String]) async {
    #expect(properties(FrameworkFileSchema.make, path) == (await known("standards/x.yml", "label: L\n\(line)")))
  }

  @Test func `a schema may hold what its reader asks for`() async {
    let known = await known("things/_collection.yml", "label: L\nzzzzzzzzzzzz: 1")
    #expect(properties(CollectionFileSchema.make(configuration), []) == known)
  }

  @Test(arguments: [
    ("type: text", ["vocabulary", "to", "fields"]), ("type: term, vocabulary: costs", ["to", "fields"]),
    ("type: reference, to: curricula", ["vocabulary", "fields"]),
    ("type: group, fields: { a: { type: text } }", ["vocabulary", "to"]),
  ])
  func `a field may hold what its reader asks for`(declaration: String, others: [String]) async {
    let text = "label: L\nfields: { a: { \(declaration), zzzzzzzzzzzz: 1 } }"
    let known = await known("things/_collection.yml", text)
    let all = properties(CollectionFileSchema.make(configuration), ["$defs", "field"])
    #expect(all.subtracting(others) == known)
  }
}
