import Publishing
import TemporaryFolders
import Testing

struct KeptNamesTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }
  private var staging: String { folder[".public.staging"] }

  private func addKeptNames() {
    write("ref: refs/heads/main", to: "\(output)/.git/HEAD")
    write("packed", to: "\(output)/.git/objects/pack/one.pack")
    write("", to: "\(output)/.nojekyll")
  }

  private var keptNamesAreThere: Bool {
    text(of: "\(output)/.git/HEAD") == "ref: refs/heads/main"
      && text(of: "\(output)/.git/objects/pack/one.pack") == "packed" && exists("\(output)/.nojekyll")
  }

  @Test func `names at the top that start with a dot outlive a publication`() throws {
    try publish(oldSite, to: output)
    addKeptNames()
    try publish(newSite, to: output)
    #expect(keptNamesAreThere)
    #expect(text(of: "\(output)/index.html") == "new home")
  }

  @Test func `a clone of a repository without a site can be published into`() throws {
    makeFolder(output)
    addKeptNames()
    try publish(newSite, to: output)
    #expect(keptNamesAreThere)
  }

  @Test func `they outlive a kill between the swap and the move`() throws {
    // As the killed build leaves it: the new site in place, the old one with its dotted names beside it.
    try publish(newSite, to: output)
    addKeptNames()
    makeFolder(staging)
    for name in [".git", ".nojekyll"] { move("\(output)/\(name)", to: "\(staging)/\(name)") }
    for (path, text) in oldSite { write(text, to: "\(staging)/\(path)") }
    write("", to: "\(folder.path)/.public.lock")

    try publish(newSite, to: output)
    #expect(keptNamesAreThere)
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `they outlive a kill in the middle of the move`() throws {
    try publish(newSite, to: output)
    addKeptNames()
    makeFolder(staging)
    move("\(output)/.git", to: "\(staging)/.git")

    try publish(newSite, to: output)
    #expect(keptNamesAreThere)
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `they are moved back even when the next build fails`() throws {
    try publish(newSite, to: output)
    addKeptNames()
    makeFolder(staging)
    move("\(output)/.git", to: "\(staging)/.git")

    try OutputFolder(output, content: "content").abandon()
    #expect(keptNamesAreThere)
  }

  @Test func `what a build killed before the swap has written is cleared away`() throws {
    try publish(oldSite, to: output)
    addKeptNames()
    write("half", to: "\(staging)/guides/one/index.html")
    write("", to: "\(folder.path)/.public.lock")

    try publish(newSite, to: output)
    #expect(keptNamesAreThere)
    #expect(text(of: "\(output)/guides/one/index.html") == "one")
    #expect(names(in: folder.path) == ["public"])
  }
}
