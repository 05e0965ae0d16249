import Tables
import TestSupport
import Testing

@Suite("Random entries")
struct RoundTripTests {
  /// An entry, and what the tables should hold of it.
  private struct Thing {
    let slug: String
    var front = ""
    var row: [QueryValue] = []
    var lists: [String: [[QueryValue]]] = [:]

    mutating func add(_ field: String, _ yaml: String?, _ value: QueryValue) {
      if let yaml { front += "\(field): \(yaml)\n" }
      row.append(yaml == nil ? .null : value)
    }
  }

  private static let schema = """
    label: Things
    fields:
      words: { type: text }
      whole: { type: integer }
      ratio: { type: number }
      share: { type: percent }
      price: { type: money }
      people: { type: count }
      is_new: { type: boolean }
      cost: { type: term, vocabulary: costs }
      maker: { type: reference, to: organizations }
      names: { type: text, many: true }
      box: { type: group, fields: { label: { type: text }, sizes: { type: integer, many: true } } }
      parts: { type: group, many: true, fields: { label: { type: text }, sizes: { type: integer, many: true } } }
    """

  private static let alphabet = [
    "a", "Z", "é", "👩‍🏫", "e\u{301}", "\"", "'", ";", "--", ",", "|", "{", "\\", "%", "?", ":", "#", "<b>", "\n", "\t",
    "=", "0",
    "日本", " x",
  ]

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped.replacing("\t", with: "\\t"))\""
  }

  private func text(_ generator: inout SeededGenerator) -> String {
    "x" + generator.text(RoundTripTests.alphabet, upTo: 8)
  }

  private func maybe<T>(_ generator: inout SeededGenerator, _ make: (inout SeededGenerator) -> T) -> T? {
    Bool.random(using: &generator) ? make(&generator) : nil
  }

  private func thing(_ number: Int, _ generator: inout SeededGenerator) -> Thing {
    var thing = Thing(slug: "thing-\(number)")
    let words = maybe(&generator, text)
    thing.add("words", words.map(quoted), .text(words ?? ""))
    let whole = maybe(&generator) {
      [Int.min, .max, 0, -1, Int.random(in: -99...99, using: &$0)].randomElement(using: &$0)!
    }
    thing.add("whole", whole.map(String.init), .integer(whole ?? 0))
    for field in ["ratio", "share", "price"] {
      let number = maybe(&generator) { Double(Int.random(in: 0...1000, using: &$0)) / 10 }
      thing.add(field, number.map { "\($0)" }, .real(number ?? 0))
    }
    let people = maybe(&generator) {
      [QueryValue.hidden(below: 10), .integer(0), .integer(28000)].randomElement(using: &$0)!
    }
    thing.add(
      "people", people.map { $0 == .hidden(below: 10) ? "\"<10\"" : $0 == .integer(0) ? "0" : "28000" }, people ?? .null
    )
    let isNew = maybe(&generator) { Bool.random(using: &$0) }
    thing.add("is_new", isNew.map(String.init), .integer(isNew == true ? 1 : 0))
    let cost = maybe(&generator) { ["free", "paid"].randomElement(using: &$0)! }
    thing.add("cost", cost, .text(cost ?? ""))
    thing.add("maker", maybe(&generator) { _ in "mit" }, .text("mit"))
    lists(&thing, &generator)
    return thing
  }

  private func lists(_ thing: inout Thing, _ generator: inout SeededGenerator) {
    let slug = QueryValue.text(thing.slug)
    let names = Array(Set((0..<Int.random(in: 0...3, using: &generator)).map { _ in text(&generator) })).sorted()
    if !names.isEmpty { thing.front += "names: [\(names.map(quoted).joined(separator: ", "))]\n" }
    thing.lists["names"] = names.enumerated().map { [slug, .integer($0 + 1), .text($1)] }
    let boxes = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      (label: text(&generator), sizes: Array(0..<Int.random(in: 0...3, using: &generator)))
    }
    if let box = boxes.first { thing.front += "box: { label: \(quoted(box.label)), sizes: \(box.sizes) }\n" }
    thing.row.append(boxes.first.map { .text($0.label) } ?? .null)
    thing.lists["box_sizes"] = (boxes.first?.sizes ?? []).enumerated().map { [slug, .integer($0 + 1), .integer($1)] }
    let items = boxes.map { "{ label: \(quoted($0.label)), sizes: \($0.sizes) }" }
    if !items.isEmpty { thing.front += "parts: [\(items.joined(separator: ", "))]\n" }
    thing.lists["parts"] = boxes.enumerated().map { [slug, .integer($0 + 1), .text($1.label)] }
    thing.lists["parts_sizes"] = boxes.enumerated().flatMap { item, box in
      box.sizes.enumerated().map { [slug, .integer(item + 1), .integer($0 + 1), .integer($1)] }
    }
  }

  @Test(arguments: [1, 2, 3])
  func `the tables hold what the entries say`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let things = (10..<50).map { thing($0, &generator) }
    var files = ["things/_collection.yml": RoundTripTests.schema]
    for thing in things { files["things/\(thing.slug).md"] = "---\ntitle: T\nsummary: S.\n\(thing.front)---\n" }
    let site = MemorySite.sample.with(files)
    #expect(await site.findings() == [])
    let database = try await site.database()
    let rows = try database.rows("SELECT * FROM things ORDER BY slug")
    for (row, thing) in zip(rows, things) { #expect(Array(row.dropFirst(7)) == thing.row, "\(thing.front)") }
    for name in ["names", "box_sizes", "parts", "parts_sizes"] {
      let rows = try database.rows("SELECT * FROM things_\(name) ORDER BY entry, rowid")
      #expect(rows == things.flatMap { $0.lists[name] ?? [] })
    }
  }
}
