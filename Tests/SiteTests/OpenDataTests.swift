import Catalog
import Foundation
import GRDB
import Publishing
import Site
import TestSupport
import Testing

@Suite("Open data")
struct OpenDataTests {
  private static let settings = """
    name: Sample
    address: https://sample.example/
    open_data: { licence: CC-BY-4.0, licence_url: https://creativecommons.org/licenses/by/4.0/ }
    """
  private static let schema = """
    label: Things
    description: All things.
    fields:
      words: { type: text, label: Its words, help: Any }
      whole: { type: integer }
      ratio: { type: number }
      people: { type: count }
      is_new: { type: boolean }
      day: { type: date }
      maker: { type: reference, to: organizations }
      names: { type: text, many: true }
      secret: { type: text }
      parts: { type: group, many: true, fields: { label: { type: text }, n: { type: count }, sizes: { type: integer, many: true } } }
    """
  private static func thing(_ more: String) -> String { "---\ntitle: T\nsummary: S.\n\(more)\n---\nBody.\n" }

  private static let site = MemorySite.sample.with([
    "site.yml": settings, "things/_collection.yml": schema,
    "things/one.md": thing(
      "words: \"=a \\\"b\\\", é\\n2\"\nwhole: -7\nratio: 2.5\npeople: \"<10\"\nis_new: true\nday: 2026-01-02\nmaker: mit\n"
        + "names: [\"-x\", b]\ntags: [algorithms, programming]\nparts: [{ label: L, n: \"<10\", sizes: [1, 2] }, { label: M, n: 20 }]"
    ),
    "things/two.md": thing("people: 10"), "things/draft.md": thing("status: draft\nsecret: hush-draft"),
    "things/retired.md": thing("status: retired\nsecret: hush-retired"),
    "things/expired.md": thing("expires: 2026-01-01\nsecret: hush-expired"),
  ])
  private static let files = Task { await files(of: site) }

  /// The bytes of what is under `data/`.
  private static func files(of site: MemorySite) async -> [String: [UInt8]] {
    let plan = await site.prepared().plan
    let renderer = await SiteRenderer.make(plan, TinyTemplates.set)
    var files: [String: [UInt8]] = [:]
    for page in plan.pages where page.address.path.hasPrefix("data/") {
      if case .bytes(let bytes) = renderer.render(page).content {
        files[String(page.address.path.dropFirst(5))] = bytes
      }
    }
    return files
  }

  private func text(_ name: String) async throws -> String {
    String(decoding: try #require(await OpenDataTests.files.value[name]), as: UTF8.self)
  }

  private func objects(_ name: String) async throws -> [NSDictionary] {
    let data = Data(try await text(name).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [NSDictionary])
  }

  @Test func `there is a file of each kind, for each collection that has entries`() async {
    let names = await OpenDataTests.files.value.keys.sorted()
    #expect(
      names == [
        "", "clearinghouse.sqlite", "curricula.csv", "curricula.json", "datapackage.json", "organizations.csv",
        "organizations.json", "things-parts-sizes.csv", "things-parts.csv", "things.csv", "things.json",
      ])
    let other = await OpenDataTests.files(of: MemorySite.sample)
    #expect(other.isEmpty)
  }

  @Test func `comma-separated values have a row for each entry and a column for each field`() async throws {
    let csv = try await text("things.csv")
    #expect(
      csv == """
        address,slug,title,summary,published,updated,reviewed,expires,words,whole,ratio,people,is_new,day,maker,secret,\
        tags,grade_bands,related,names\r
        https://sample.example/things/one/,one,T,S.,,,,,"'=a ""b"", é
        2",-7,2.5,<10,1,2026-01-02,mit,,algorithms | programming,,,'-x | b\r
        https://sample.example/things/two/,two,T,S.,,,,,,,,10,,,,,,,,\r

        """)
    #expect(try await text("things-parts.csv") == "entry,position,label,n\r\none,1,L,<10\r\none,2,M,20\r\n")
    #expect(try await text("things-parts-sizes.csv") == "entry,item,position,value\r\none,1,1,1\r\none,1,2,2\r\n")
  }

  @Test func `JSON is what the front matter says`() async throws {
    let things = try await objects("things.json")
    let one: NSDictionary = [
      "address": "https://sample.example/things/one/", "slug": "one", "title": "T", "summary": "S.",
      "tags": ["algorithms", "programming"], "words": "=a \"b\", é\n2", "whole": -7, "ratio": 2.5, "people": "<10",
      "is_new": true, "day": "2026-01-02", "maker": "mit", "names": ["-x", "b"],
      "parts": [["label": "L", "n": "<10", "sizes": [1, 2]], ["label": "M", "n": 20]],
    ]
    #expect(things.count == 2)
    #expect(things.first == one)
    #expect(things.last?["people"] as? Int == 10)
  }

  @Test func `what is not listed is in none of the files, and a hidden count is hidden`() async {
    for (name, bytes) in await OpenDataTests.files.value {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["hush", "draft", "retired", "expired"] { #expect(!text.contains(word), "\(name)") }
    }
  }

  @Test func `the database has the same rows, with hidden counts as texts`() async throws {
    let bytes = try #require(await OpenDataTests.files.value["clearinghouse.sqlite"])
    let path = FileManager.default.temporaryDirectory.appending(path: "clearinghouse-\(UUID().uuidString).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let queue = try DatabaseQueue(path: path)
    func texts(_ sql: String) async throws -> [String] { try await queue.read { try String.fetchAll($0, sql: sql) } }
    #expect(try await texts("PRAGMA integrity_check") == ["ok"])
    #expect(try await texts("SELECT slug FROM things ORDER BY slug") == ["one", "two"])
    #expect(try await texts("SELECT people FROM things WHERE slug = 'one'") == ["<10"])
    #expect(try await texts("SELECT n FROM things_parts WHERE position = 1") == ["<10"])
    #expect(try await texts("SELECT value FROM things_names ORDER BY position") == ["-x", "b"])
    #expect(try await texts("SELECT identifier FROM standards").count == 3)
  }

  @Test func `the package names each table of values with the types of its columns`() async throws {
    let data = Data(try await text("datapackage.json").utf8)
    let package = try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
    let resources = try #require(package["resources"] as? [NSDictionary])
    #expect(
      resources.compactMap { $0["path"] as? String } == [
        "curricula.csv", "organizations.csv", "things.csv", "things-parts.csv", "things-parts-sizes.csv",
      ])
    for resource in resources {
      let schema = try #require(resource["schema"] as? NSDictionary)
      let names = try #require(schema["fields"] as? [NSDictionary]).compactMap { $0["name"] as? String }
      let header = try await text(try #require(resource["path"] as? String)).prefix { $0 != "\r\n" }
      #expect(names.joined(separator: ",") == header)
      #expect(schema["missingValues"] as? [String] == ["", "<10"])
    }
  }

  @Test func `the same content gives the same bytes`() async {
    let (first, second) = (
      await OpenDataTests.files(of: OpenDataTests.site), await OpenDataTests.files(of: OpenDataTests.site)
    )
    #expect(first == second)
  }
}
