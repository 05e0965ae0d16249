import Tables
import TestSupport
import Testing

@Suite("Tables of a catalog")
struct LayoutTests {
  private static let site = MemorySite.sample.with(
    [
      "things/_collection.yml": """
      label: Things
      singular: Thing
      fields:
        words: { type: text }
        notes: { type: markdown }
        page: { type: url }
        mail: { type: email }
        day: { type: date }
        whole: { type: integer }
        ratio: { type: number }
        share: { type: percent }
        price: { type: money }
        people: { type: count }
        is_new: { type: boolean }
        code: { type: standard }
        letter: { type: file }
        cost: { type: term, vocabulary: costs }
        maker: { type: reference, to: organizations }
        other: { type: reference, to: [organizations, curricula] }
        codes: { type: standard, many: true }
        makers: { type: reference, to: organizations, many: true }
        numbers: { type: integer, many: true }
        contact:
          type: group
          fields:
            name: { type: text }
            phones: { type: text, many: true }
            place: { type: group, fields: { city: { type: text }, rooms: { type: integer, many: true } } }
        parts:
          type: group
          many: true
          fields:
            label: { type: text }
            size: { type: group, fields: { width: { type: number } } }
            sizes: { type: integer, many: true }
            bits: { type: group, many: true, fields: { mark: { type: text }, dots: { type: integer, many: true } } }
      """,
      "things/one/index.md": """
      ---
      title: One
      summary: The first.
      tags: [algorithms, programming]
      grade_bands: [k-5]
      related: [curricula/scratch]
      published: 2026-01-02
      updated: 2026-02-03
      reviewed: 2026-03-04
      expires: 2026-12-31
      words: Some "words", é
      notes: Some *emphasis*
      page: https://a.example/
      mail: a@b.example
      day: 2026-05-06
      whole: -7
      ratio: 2.5
      share: 37
      price: 12.5
      people: 28000
      is_new: yes
      code: 1A-AP-08
      letter: letter.pdf
      cost: free
      maker: mit
      other: organizations/mit
      codes: [1A-AP-09, 1A-AP-10]
      makers: [mit]
      numbers: [3, 1, 2]
      contact: { name: Ann, phones: ["1", "2"], place: { city: Ayer, rooms: [7, 8] } }
      parts:
        - { label: A, size: { width: 1.5 }, sizes: [5, 6], bits: [{ mark: x, dots: [1, 2] }, { mark: y }] }
        - { label: B, bits: [{ mark: z, dots: [3] }] }
      ---
      See [the provider](../../organizations/mit.md).
      """,
      "things/two.md": "---\ntitle: Two\nsummary: Nothing else.\n---\n",
    ], attachments: ["things/one/letter.pdf"])

  @Test func `each collection, each field with many and each vocabulary has a table, each other field a column`()
    async throws
  {
    let database = try await LayoutTests.site.database()
    let listing = database.layout.listing.split(separator: "\n").map(String.init)
    #expect(
      listing.filter { $0.hasPrefix("things") } == [
        "things (slug, title, summary, published, updated, reviewed, expires, words, notes, page, mail, day, whole, "
          + "ratio, share, price, people, is_new, code, letter, cost, maker, other, contact_name, contact_place_city)",
        "things_tags (entry, position, value)", "things_grade_bands (entry, position, value)",
        "things_related (entry, position, value)", "things_codes (entry, position, value)",
        "things_makers (entry, position, value)", "things_numbers (entry, position, value)",
        "things_contact_phones (entry, position, value)", "things_contact_place_rooms (entry, position, value)",
        "things_parts (entry, position, label, size_width)", "things_parts_sizes (entry, item, position, value)",
        "things_parts_bits (entry, item, position, mark)",
        "things_parts_bits_dots (entry, item, item_2, position, value)",
      ])
    #expect(
      listing.filter { !$0.hasPrefix("things") && !$0.hasPrefix("curricula") && !$0.hasPrefix("organizations") } == [
        "costs (slug, label, description, position, broader)",
        "grade_bands (slug, label, description, position, broader)", "grade_bands_grades (term, position, value)",
        "tags (slug, label, description, position, broader)",
        "entries (collection, slug, title, summary, published, updated, reviewed)",
        "links (from_collection, from_slug, field, to_collection, to_slug)", "frameworks (slug, label)",
        "standards (framework, identifier, level, concept)", "site (key, value)",
      ])
  }

  @Test func `a row holds the values of an entry as its types ask`() async throws {
    let rows = try await LayoutTests.site.rows("SELECT * FROM things ORDER BY slug")
    #expect(
      rows == [
        [
          .text("one"), .text("One"), .text("The first."), .text("2026-01-02"), .text("2026-02-03"),
          .text("2026-03-04"), .text("2026-12-31"), .text("Some \"words\", é"), .text("Some *emphasis*"),
          .text("https://a.example/"), .text("a@b.example"), .text("2026-05-06"), .integer(-7), .real(2.5), .real(37),
          .real(12.5), .integer(28000), .integer(1), .text("1A-AP-08"), .text("letter.pdf"), .text("free"),
          .text("mit"), .text("organizations/mit"), .text("Ann"), .text("Ayer"),
        ], [.text("two"), .text("Two"), .text("Nothing else.")] + Array(repeating: .null, count: 22),
      ])
  }

  @Test(arguments: [
    ("things_tags", "one 1 algorithms; one 2 programming"), ("things_grade_bands", "one 1 k-5"),
    ("things_related", "one 1 curricula/scratch"), ("things_codes", "one 1 1A-AP-09; one 2 1A-AP-10"),
    ("things_makers", "one 1 mit"), ("things_numbers", "one 1 3; one 2 1; one 3 2"),
    ("things_contact_phones", "one 1 1; one 2 2"), ("things_contact_place_rooms", "one 1 7; one 2 8"),
    ("things_parts", "one 1 A 1.5; one 2 B -"), ("things_parts_sizes", "one 1 1 5; one 1 2 6"),
    ("things_parts_bits", "one 1 1 x; one 1 2 y; one 2 1 z"),
    ("things_parts_bits_dots", "one 1 1 1 1; one 1 1 2 2; one 2 1 1 3"),
    (
      "tags WHERE position < 4",
      "algorithms Algorithms - 1 -; programming Programming - 2 -; block-programming Block programming - 3 programming"
    ),
    ("grade_bands_grades WHERE term = '6-8'", "6-8 1 6; 6-8 2 7; 6-8 3 8"), ("frameworks", "csta CSTA Standards"),
    ("standards WHERE identifier LIKE '%08'", "csta 1A-AP-08 1a ap"),
    ("site", "as_of 2026-07-01; minimum_count 10"),
    (
      "links WHERE from_slug = 'one' ORDER BY field",
      "things one maker organizations mit; things one makers organizations mit; things one other organizations mit; "
        + "things one related curricula scratch; things one text organizations mit"
    ),
    ("(SELECT collection, slug FROM entries)", "curricula scratch; organizations mit; things one; things two"),
  ])
  func `lists, groups, vocabularies and links are tables`(table: String, expected: String) async throws {
    let rows = try await LayoutTests.site.rows("SELECT * FROM \(table)")
    #expect(rows.map { $0.map(written).joined(separator: " ") }.joined(separator: "; ") == expected)
  }

  private func written(_ value: QueryValue) -> String {
    switch value {
    case .null: "-"
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .hidden(let bound): "<\(bound)"
    case .unknown: "?"
    }
  }

  @Test func `only listed entries are in any table`() async throws {
    let common = "summary: S.\ntags: [algorithms]\nprovider: mit\nstandards: [1A-AP-08]"
    let site = MemorySite.sample.with([
      "curricula/draft.md": "---\ntitle: D\nstatus: draft\n\(common)\n---\n",
      "curricula/retired.md": "---\ntitle: R\nstatus: retired\n\(common)\n---\n",
      "curricula/expired.md": "---\ntitle: E\nexpires: 2026-06-30\n\(common)\n---\n",
      "curricula/lasting.md": "---\ntitle: L\nexpires: 2026-07-01\nrelated: [curricula/retired]\n\(common)\n---\n",
    ])
    let database = try await site.database()
    #expect(try database.rows("SELECT slug FROM curricula ORDER BY slug") == [[.text("lasting")], [.text("scratch")]])
    let dump = try database.dump().joined()
    for slug in ["draft", "retired", "expired"] { #expect(!dump.contains("\"\(slug)\"") || slug == "retired") }
    #expect(try database.rows("SELECT * FROM links WHERE to_slug = 'retired'") == [])
  }
}
