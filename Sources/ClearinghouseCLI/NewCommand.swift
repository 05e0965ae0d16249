import ArgumentParser
import Authoring
import Catalog
import Diagnostics
import Publishing

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a new entry to fill in, with a note on each field.",
    discussion: "Without words, the collections are listed. Nothing is overwritten, and nothing is fetched.")

  @Argument(help: "The folder of the collection.")
  var collection: String?

  @Argument(help: "The name of the entry's file and address: lower-case letters, digits and hyphens.")
  var slug: String?

  @Flag(help: "Make the entry a folder, for images and other files beside it.")
  var folder = false

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @OptionGroup var day: DayOption

  func run() async throws {
    let root = content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content
    let configuration = try await SettingsFolder.read(root)
    guard let collection else { return Terminal.out(list(configuration)) }
    // References are written as collection/slug, so somebody will write that here too.
    let parts = collection.split(separator: "/", maxSplits: 1).map(String.init)
    let schema = try schema(slug == nil ? parts.first ?? "" : collection, configuration)
    let slug = try checkedSlug(slug ?? parts.dropFirst().first, of: schema)
    let template = EntryTemplate(schema, words: FieldWords(configuration), today: try day.day())
    let place = NewEntry(content: root, id: EntryID(collection: schema.name, slug: slug), isFolder: folder)
    if let existing = place.existing { throw ValidationError("\(existing) exists already; choose another name") }
    Terminal.out(nextSteps(try place.write(template.text), template))
  }

  private func list(_ configuration: Configuration) -> String {
    let width = configuration.schemas.map(\.name.count).max() ?? 0
    let lines = configuration.schemas.map { schema in
      let gap = String(repeating: " ", count: width - schema.name.count + 2)
      return "  \(schema.name)\(gap)\(schema.description.isEmpty ? schema.label : schema.description)\n"
    }
    return "clearinghouse new COLLECTION SLUG, with one of these collections:\n\n\(lines.joined())"
  }

  private func schema(_ name: String, _ configuration: Configuration) throws -> CollectionSchema {
    if let schema = configuration.schema(name) { return schema }
    let names = configuration.schemas.flatMap { [($0.name, $0.name), ($0.label, $0.name), ($0.singular, $0.name)] }
    let near = nearestMatch(to: name, among: names.map(\.0)).flatMap { near in names.first { $0.0 == near }?.1 }
    let hint = near.map { "; did you mean '\($0)'?" } ?? "; run 'clearinghouse new' for a list"
    throw ValidationError("there is no collection '\(name)'\(hint)")
  }

  private func checkedSlug(_ slug: String?, of schema: CollectionSchema) throws -> String {
    let example = "clearinghouse new \(schema.name) a-short-name"
    guard let slug else { throw ValidationError("give the entry a name: \(example)") }
    if EntryID.isSlug(slug) { return slug }
    let near = EntryID.slug(from: slug)
    let hint = near.isEmpty ? "as in \(example)" : "such as '\(near)'"
    throw ValidationError("'\(slug)' is not a name: write lower-case letters, digits and hyphens, \(hint)")
  }

  private func nextSteps(_ path: String, _ template: EntryTemplate) -> String {
    let option = content == "content" ? "" : " --content \(content)"
    return """
      Wrote \(path).
      Fill in: \(template.required.joined(separator: ", ")).
      Then run 'clearinghouse check\(option)', and 'clearinghouse serve\(option)' to see the page.

      """
  }
}
