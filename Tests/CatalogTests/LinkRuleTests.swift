import Diagnostics
import TestSupport
import Testing

@Suite("Links between entries")
struct LinkRuleTests {
  private func findings(_ body: String, with others: [String: String] = [:]) async -> [String] {
    await MemorySite.fields("cost: free", body: body).with(others).findings()
  }

  @Test(arguments: [
    "[a](scratch.md)", "[a](./scratch.md)", "[a](../curricula/scratch.md#getting-started)",
    "[a](../organizations/mit.md)",
    "[a](../organizations)", "[a](../organizations/)", "[a](../organizations/_collection.yml)",
    "[a](#here)\n\n## Here\n",
    "[a](scratch%2Emd)", "[a][b]\n\n[b]: scratch.md \"title\"",
  ])
  func `a link to what is there is good`(body: String) async {
    let found = await findings(body)
    #expect(found == [])
  }

  @Test(arguments: [
    ("[a](1️⃣scrach.md2️⃣)", "1️⃣2️⃣ broken-link → scratch.md"),
    ("[a](1️⃣../organizations/mti.md2️⃣)", "1️⃣2️⃣ broken-link → ../organizations/mit.md"),
    ("[a](1️⃣zzzzzzzzzzz.md2️⃣)", "1️⃣2️⃣ broken-link"), ("[a](1️⃣../../../etc/passwd2️⃣)", "1️⃣2️⃣ broken-link"),
    ("é [a](1️⃣scrach.md2️⃣#x)", "1️⃣2️⃣ broken-link → scratch.md"),
    ("[a](scratch.md#1️⃣geting-started2️⃣)", "1️⃣2️⃣ broken-heading → getting-started"),
    ("[a](#1️⃣her2️⃣)\n\n## Here\n", "1️⃣2️⃣ broken-heading → here"), ("[a](../organizations/mit.md#1️⃣x2️⃣)", "1️⃣2️⃣ broken-heading"),
    ("![a](1️⃣cycle.png2️⃣)", "1️⃣2️⃣ missing-image"), ("![a](1️⃣scratch.md2️⃣)", "1️⃣2️⃣ missing-image"),
    ("> 1. [a](1️⃣scrach.md2️⃣)", "1️⃣2️⃣ broken-link → scratch.md"),
    ("[a][b]\n\n[b]: 1️⃣scrach.md2️⃣", "1️⃣2️⃣ broken-link → scratch.md"),
  ])
  func `a link to what is not there is told at its address`(body: String, finding: String) async {
    let found = await findings(body)
    #expect(found == [finding])
  }

  @Test func `a link in a field of front matter is checked as one in the text`() async {
    let found = await MemorySite.fields("notes: \"[a](1️⃣scrach.md2️⃣)\"").findings()
    #expect(found == ["1️⃣2️⃣ broken-link → scratch.md"])
  }

  @Test func `a published entry neither links nor refers to a draft`() async {
    let draft = ["curricula/draft.md": "---\ntitle: D\nsummary: D.\nstatus: draft\n---\n"]
    let found = await findings("[a](1️⃣draft.md2️⃣)", with: draft)
    #expect(found == ["1️⃣2️⃣ link-to-draft"])
    let site = MemorySite.fields("related: [1️⃣curricula/draft2️⃣]").with(draft)
    let found2 = await site.findings()
    #expect(found2 == ["1️⃣2️⃣ unknown-reference"])
    let found3 = await site.diagnostics().first?.help
    #expect(found3 == "publish that entry too, or take the reference away")
  }

  @Test func `a draft may link and refer to drafts`() async {
    let draft = ["curricula/draft.md": "---\ntitle: D\nsummary: D.\nstatus: draft\n---\n"]
    let site = MemorySite.fields("status: draft\nrelated: [curricula/draft]", body: "[a](draft.md)\n").with(draft)
    let found = await site.findings()
    #expect(found == [])
  }

  @Test(arguments: [
    ("related: [1️⃣scratch2️⃣]", "1️⃣2️⃣ reference-form"), ("related: [1️⃣things/x2️⃣]", "1️⃣2️⃣ reference-form"),
    ("related: [1️⃣curricula/scrach2️⃣]", "1️⃣2️⃣ unknown-reference → curricula/scratch"),
    ("replaced_by: 1️⃣curricula/scrach2️⃣\nstatus: retired", "1️⃣2️⃣ unknown-reference → curricula/scratch"),
    ("provider: 1️⃣mti2️⃣", "1️⃣2️⃣ unknown-reference → mit"), ("provider: \"1️⃣mti2️⃣\"", "1️⃣2️⃣ unknown-reference → mit"),
  ])
  func `a reference names an entry that is there`(fields: String, finding: String) async {
    let found = await MemorySite.fields(fields).findings()
    #expect(found == [finding])
  }
}
