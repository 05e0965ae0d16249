import Foundation
import TemporaryFolders

/// A site of a few guides in a folder of its own, with the templates of this repository: run the program in `path`
/// and it needs no options.
struct SmallSite {
  let folder = TemporaryFolder()
  var path: String { folder.path }
  var output: String { folder["public"] }

  init() {
    write(SmallSite.settings, to: folder["content/site.yml"])
    write(SmallSite.tags, to: folder["content/vocabularies/tags.yml"])
    write(SmallSite.bands, to: folder["content/vocabularies/grade-bands.yml"])
    write(SmallSite.schema, to: folder["content/guides/_collection.yml"])
    addGuide("one", title: "First guide")
    addGuide("two", title: "Second guide", body: "See [the first](one.md).")
    link(folder["templates"], to: "\(repository)/templates")
  }

  /// Adds or replaces an entry; `more` are lines of front matter.
  func addGuide(_ slug: String, title: String, more: String = "", body: String = "Some words.") {
    let text =
      "---\ntitle: \(title)\nsummary: What it is about.\ntags: [loops]\ngrade_bands: [lower]\n\(more)---\n\n\(body)\n"
    write(text, to: folder["content/guides/\(slug).md"])
  }

  /// An entry with a tag that is in no vocabulary, on line 4.
  func addError(_ slug: String = "broken") {
    let text = "---\ntitle: Broken\nsummary: It has a slip in it.\ntags: [lops]\n---\n\nWords.\n"
    write(text, to: folder["content/guides/\(slug).md"])
  }

  /// An entry without what its collection recommends.
  func addWarning() {
    write(
      SmallSite.schema + "  cost: { type: text, recommended: true }\n", to: folder["content/guides/_collection.yml"])
  }

  private static let settings = """
    name: Small Site
    description: A site for tests.
    address: https://small.example/
    navigation:
      - { label: Guides, to: guides }

    """

  private static let tags = """
    label: Topics
    terms:
      loops: { label: Loops }
      data: { label: Data }

    """

  private static let bands = """
    label: Grade bands
    terms:
      lower: { label: Lower grades, grades: ["1", "2", "3"] }
      upper: { label: Upper grades, grades: ["4", "5"] }

    """

  private static let schema = """
    label: Guides
    singular: Guide
    description: Things to read.
    fields:
      url: { type: url }

    """
}

/// The root of this repository.
let repository: String = {
  var url = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { url.deleteLastPathComponent() }
  return url.path
}()
