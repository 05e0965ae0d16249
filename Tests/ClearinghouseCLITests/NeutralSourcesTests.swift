import TemporaryFolders
import Testing

/// Content is the program: the sources know nothing of the clearinghouse in `content/`.
struct NeutralSourcesTests {
  /// Lines of code of all Swift files, with their place; comments are left out, for they may give examples.
  private let lines: [(place: String, text: String)] = {
    let sources = "\(repository)/Sources"
    return Snapshot(of: sources).files.filter { $0.hasSuffix(".swift") }.flatMap { file in
      (text(of: "\(sources)/\(file)") ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { (place: "\(file):\($0.offset + 1)", text: String($0.element)) }
        .filter { !$0.text.drop { $0 == " " }.hasPrefix("//") }
    }
  }()

  private func places(_ isMeant: (String) -> Bool) -> [String] { lines.filter { isMeant($0.text) }.map(\.place) }

  /// A rule's explanation may show an example.
  private func placesOutsideOfRules(_ isMeant: (String) -> Bool) -> [String] {
    places(isMeant).filter { !$0.contains("/Faults/") && !$0.hasPrefix("Rules/") }
  }

  @Test func `there are sources to look through`() {
    #expect(lines.count > 3000)
  }

  @Test(arguments: ["PACE", "Massachusetts", "DLCS", "CSTA", "EDC", "edc.org", "CSforALL", "SCRIPT", "AP Computer"])
  func `no source names an organisation or framework`(_ name: String) {
    let isWord = { (text: String) in text.split { !$0.isLetter && $0 != "." && $0 != " " }.joined(separator: " ") }
    #expect(places { " \(isWord($0)) ".contains(" \(name) ") || $0.contains("\"\(name)") } == [])
  }

  @Test func `outside of rules no source names a collection`() {
    let content = "\(repository)/content"
    // What the program itself gives a meaning to.
    let known: Set = ["reports"]
    let collections = names(in: content).filter { exists("\(content)/\($0)/_collection.yml") && !known.contains($0) }
    #expect(collections.count > 10)
    for name in collections {
      let isNamed = { (text: String) in text.contains("\"\(name)\"") || text.contains("\"\(name)/") }
      #expect(placesOutsideOfRules(isNamed) == [])
    }
  }

  @Test func `no source names a vocabulary beside topics and grade bands`() {
    let files = names(in: "\(repository)/content/vocabularies").map { $0.replacing(".yml", with: "") }
    // The last is a setting of `site.yml` too.
    let known: Set = ["tags", "grade-bands", "formats"]
    #expect(known.isSubset(of: files))
    for name in files where !known.contains(name) { #expect(places { $0.contains("\"\(name)\"") } == []) }
  }

  @Test func `outside of rules no source speaks of curricula or districts`() {
    let words = ["curricul", "district", "k-5", "9-12"]
    #expect(placesOutsideOfRules { text in words.contains { text.lowercased().contains($0) } } == [])
  }
}
