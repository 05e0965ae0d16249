import Diagnostics
import TestSupport
import Testing

@Suite("Files in their places")
struct FolderRuleTests {
  @Test(arguments: [
    "curricula/elementary/scratch.md", "README.md", "vocabularies/tags.yaml", "vocabularies/notes.md",
    "curricula/a/b/c.md",
    "curricula/other.yml", "standards/x.md",
  ])
  func `a file that nothing is made from is told`(path: String) async {
    let found = await MemorySite.sample.with([path: "1️⃣x"]).findings()
    #expect(found == ["1️⃣ misplaced-file"])
  }

  @Test(arguments: ["curricula/logo.png", "logo.png", "curricula/a/b/logo.png", "things/a/logo.png"])
  func `an attachment lies beside an entry that is a folder`(path: String) async {
    let found = await MemorySite.sample.with([:], attachments: [path]).findings()
    #expect(found == ["\(path) 1:1 misplaced-file"])
  }

  @Test func `a folder of entries without a schema is told once`() async {
    let site = MemorySite.sample.with(["things/b.md": "---\n---\n", "things/a.md": "---\n---\n"])
    let found = await site.findings()
    #expect(found == ["things/a.md 1:1 folder-without-schema"])
  }

  @Test func `an entry may be a folder with its files`() async {
    let site = MemorySite.sample.with(
      ["curricula/kit/index.md": "---\ntitle: K\nsummary: K.\n---\n![x](a.png) [y](b.pdf)\n"],
      attachments: ["curricula/kit/a.png", "curricula/kit/b.pdf"])
    let found = await site.findings()
    #expect(found == [])
  }

  @Test func `a file that is named lies beside the entry`() async {
    let site = MemorySite.sample.with(
      [
        "things/_collection.yml": "label: Things\nfields: { file: { type: file } }",
        "things/a/index.md": "---\ntitle: T\nsummary: S.\nfile: 1️⃣leter.docx2️⃣\n---\n",
      ], attachments: ["things/a/letter.docx"])
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ missing-attachment → letter.docx"])
  }
}
