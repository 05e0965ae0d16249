import Catalog
import Diagnostics
import Publishing
import Spreadsheets
import TestSupport
import Testing

struct EntryImportTests {
  private let site = OfferSite.site

  private func imported(
    _ sheet: String, _ site: MemorySite = OfferSite.site, map: [(String, String)] = [], strict: Bool = false
  ) async throws -> EntryImport {
    try await OfferSite.imported(sheet, site, map: map, strict: strict)
  }

  private func faults(_ sheet: String, _ site: MemorySite? = nil, map: [(String, String)] = []) async throws -> [String]
  {
    try await imported(sheet, site ?? self.site, map: map).diagnostics.map {
      "\($0.file):\($0.range.start.line):\($0.range.start.column) \($0.rule.id)"
    }
  }

  @Test func `a row becomes an entry`() async throws {
    let result = try await imported(
      """
      Title,SUMMARY,Price,Offered by,Tags,grade bands,Students,open,share,starts,standards,contact.name,Contact Mail,sessions.day,sessions.place,steps,notes,body
      Robots & more,Things: a start.,free of charge,MIT,coding|Data and analysis,K-5; 6-8,< 10,Yes,37%,2026-09-01,1A-AP-08;1A-AP-09,A. B.,a@b.edu,2026-09-02,Hall #1,Plan it; try it | Do it,"Line one

      - two",See [MIT](../organizations/mit.md).
      """)
    #expect(result.diagnostics.map(\.message) == [])
    #expect(result.good.map(\.path) == ["offers/robots-and-more.md"])
    #expect(
      result.good.first?.text == """
        ---
        title: Robots & more
        summary: "Things: a start."
        tags: [programming, data-science]
        grade_bands: [k-5, 6-8]
        provider: mit
        cost: free
        students: "<10"
        open: true
        share: 37
        starts: 2026-09-01
        standards: [1A-AP-08, 1A-AP-09]
        notes: |-
          Line one

          - two
        steps:
          - Plan it; try it
          - Do it
        contact:
          name: A. B.
          email: a@b.edu
        sessions:
          - day: 2026-09-02
            place: "Hall #1"
        ---

        See [MIT](../organizations/mit.md).

        """)
  }

  @Test func `each fault is told at its cell`() async throws {
    let found = try await faults(
      """
      title,summary,cost,tags,provider,starts,students,url
      A,S.,fre,algorithms,mit,2026-09-01,20,https://a.edu/
      B,S.,free,algoritms;programming,mti,9/1/2026,3,a.edu
      ,S.,free,,,,,
      """)
    #expect(
      found == [
        "offers.csv:2:3 unknown-term", "offers.csv:3:4 unknown-term", "offers.csv:3:5 unknown-reference",
        "offers.csv:3:6 invalid-date", "offers.csv:3:7 small-count", "offers.csv:3:8 invalid-address",
        "offers.csv:4:1 missing-field",
      ])
  }

  @Test func `messages name the column, and guess what was meant`() async throws {
    let result = try await imported("title,summary,Price,Topics\nA,S.,free,x\n", map: [("Topics", "tags")])
    #expect(result.diagnostics.map(\.message) == ["in \"Topics\": \"x\" is not a term of tags"])
    let near = try await imported("title,summary,Price,tags\nA,S.,fre,\n")
    #expect(near.diagnostics.map(\.help) == ["did you mean \"free\"?"])
  }

  @Test func `columns that no field takes are faults, unless they are left out or mapped`() async throws {
    let sheet = "title,summary,Prise,Remarks\nA,S.,free,x\n"
    #expect(
      try await faults(sheet).filter { $0.contains("column") } == [
        "offers.csv:1:3 sheet-column", "offers.csv:1:4 sheet-column",
      ])
    #expect(try await imported(sheet).good.isEmpty)
    #expect(try await imported(sheet).diagnostics.contains { $0.help?.hasPrefix("did you mean \"cost\"?") == true })
    #expect(try await faults(sheet, map: [("prise", "cost"), ("Remarks", "-")]) == [])
    #expect(try await faults("title,summary,cost,Price\nA,S.,free,free\n") == ["offers.csv:1:4 sheet-repeated-column"])
  }

  @Test(arguments: [("Pricy", "cost"), ("cost", "prize"), ("cost", "contact")])
  func `a choice that makes no sense is refused`(heading: String, field: String) async {
    await #expect(throws: EntryImport.WrongChoice.self) {
      try await imported("title,summary,cost\nA,S.,free\n", map: [(heading, field)])
    }
  }

  @Test func `rows are judged together with what is there`() async throws {
    let there = "---\ntitle: Z\nsummary: S.\ncost: free\nurl: https://a.edu/\n---\n"
    let sheet =
      "title,summary,cost,url,related\nA,S.,free,https://a.edu/,\nB,S.,free,,offers/a\nC,S.,free,,offers/d\nD,S.,free,,\n"
    let result = try await imported(sheet, site.with(["offers/z.md": there]))
    // The first clashes with an entry, the second names the first.
    #expect(result.good.map(\.id.slug) == ["c", "d"])
    #expect(Set(result.diagnostics.map(\.rule.id)) == ["duplicate-value", "unknown-reference"])
  }

  @Test func `faults that the content had before are none of the sheet's`() async throws {
    let site = site.with(["offers/z.md": "---\ntitle: Z\nsummary: S.\ncost: fee\n---\n"])
    #expect(try await faults("title,summary,cost\nA,S.,free\n", site) == [])
  }

  @Test func `apostrophes that open data puts before formulas are taken away`() async throws {
    let result = try await imported("title,summary,cost\n'=A1,'-5 to 5 ’tis,free\n'Tis,'Twas so.,free\n")
    #expect(result.diagnostics.map(\.message) == [])
    let texts = result.good.map { $0.text.split(separator: "\n").dropFirst().prefix(2).joined(separator: "\n") }
    #expect(texts == ["title: \"=A1\"\nsummary: \"-5 to 5 ’tis\"", "title: \"'Tis\"\nsummary: \"'Twas so.\""])
  }

  @Test func `warnings keep a row out only when they are to`() async throws {
    let site = site.with([
      "offers/_collection.yml": "label: Offers\nfields:\n  step: { type: text, recommended: true }\n"
    ])
    #expect(try await imported("title,summary\nA,S.\n", site).good.count == 1)
    let strict = try await imported("title,summary\nA,S.\n", site, strict: true)
    #expect(strict.good.isEmpty)
    #expect(strict.diagnostics.map(\.rule.id) == ["recommended-field"])
  }

  @Test func `an unknown collection is told with the one that was meant`() async throws {
    let options = EntryImport.Options(collection: "offer", chosen: [], asOf: site.today)
    let file = SourceFile(root: "", path: "a.csv", text: "title\nA\n")
    let error = await #expect(throws: EntryImport.WrongChoice.self) {
      try await EntryImport.make(file, into: site.folder, options)
    }
    #expect(error?.words == "there is no collection 'offer'; did you mean 'offers'?")
  }
}
