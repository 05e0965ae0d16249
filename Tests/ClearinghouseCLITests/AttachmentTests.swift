import TemporaryFolders
import Testing

struct AttachmentTests {
  let site = SmallSite()

  @Test(arguments: [
    ("plan.pdf", "plan.pdf"), ("plan 1.pdf", "plan%201.pdf"), ("50%.pdf", "50%25.pdf"), ("a%20b.pdf", "a%2520b.pdf"),
    ("why?.pdf", "why%3F.pdf"), ("\"a\".pdf", "%22a%22.pdf"), ("å.pdf", "å.pdf"),
  ])
  func `a link to an attachment leads to it, whatever its name`(_ name: String, _ written: String) async throws {
    let file = "content/guides/three/\(name)"
    write("plan", to: site.folder[file])
    write(
      "---\ntitle: Third\nsummary: With a plan.\n---\n\nSee [the plan](<\(written)>).\n",
      to: site.folder["content/guides/three/index.md"])
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 0, "\(run.error)")
    let published = PublishedSite(site.output)
    #expect(published.files.contains("guides/three/\(name)"))
    #expect(published.brokenLinks() == [])
    #expect(published.pages["guides/three/index.html"]?.links.contains { $0.hasSuffix(".pdf") } == true)
  }
}
