import Catalog
import TestSupport
import Testing

@testable import Search

@Suite("Files of documents")
struct DocumentFilesTests {
  /// Each thrice, so that its words are among the common ones that are named by their numbers, and once more so that
  /// one is spelled.
  private static let titles = [
    "Robots for all", "robots For All", "A  title with   spaces",
    "Hearts \u{2764}\u{FE0F} and \u{1F469}\u{200D}\u{1F4BB}",
    "E\u{301}le\u{300}ve \u{E5}ngstr\u{F6}m", "\u{2764}\u{FE0F}", "\u{301}mark first", "\u{1D4B3} and \u{FF71}", "x",
    "X", "\u{E9}le\u{300}ve \u{E5}ngstr\u{F6}m",
  ]

  @Test func `titles are read back byte by byte, whether their words are common or spelled`() async throws {
    let all = DocumentFilesTests.titles.flatMap { [$0, $0, $0, "\($0) once\(Array($0.utf8).count)"] }
    let files = all.enumerated().map { number, title in
      (
        "curricula/title-\(number).md",
        "---\ntitle: \"\(title)\"\nsummary: About it.\ngrade_bands: [k-5]\nprovider: mit\ncost: free\n---\nText.\n"
      )
    }
    let catalog = await MemorySite.sample.with(Dictionary(uniqueKeysWithValues: files)).linked()
    let documents = SearchDocuments(catalog)
    let titles = documents.items.map { documents.title(of: $0, catalog) }
    #expect(Set(titles.map { Array($0.utf8) }).isSuperset(of: all.map { Array($0.utf8) }))
    let counts = SearchFileCounts(documents: documents.count, facetFiles: 0)
    let words = TitleWords(titles: titles)
    let written = DocumentFiles(
      catalog: catalog, documents: documents, counts: counts, titleWords: words, text: TextModel(words: words.words))
    var read: [String] = []
    for number in 0..<counts.documentFiles {
      let bits = try #require(written.text(number).firstMatch(of: /\["([^"]*)"/)).1
      let size = min(counts.documentsPerFile, documents.count - read.count)
      read += DocumentFilesTests.titles(String(bits), size, words.words)
    }
    #expect(read.map { Array($0.utf8) } == titles.map { Array($0.utf8) })
  }

  /// As `search/documents.js` reads them.
  private static func titles(_ bits: String, _ size: Int, _ words: [String]) -> [String] {
    var (reader, text, isUsual) = (RangeReader(bits), TextReader(words: words), Chance())
    var numbers = [NumberReader(), NumberReader()]
    return (0..<size).map { _ in
      var title: [String] = []
      while true {
        let number = numbers[min(title.count, 1)].read(&reader)
        if number == 1 { break }
        if number == 2 {
          title.append(String(decoding: text.read(&reader), as: UTF8.self))
        } else {
          title.append(title.isEmpty ? capitalized(words[number - 3]) : words[number - 3])
        }
      }
      if reader.bit(&isUsual) == 0 { _ = text.read(&reader) }
      return title.joined(separator: " ")
    }
  }

  private static func capitalized(_ word: String) -> String {
    guard let first = word.utf8.first, (0x61...0x7A).contains(first) else { return word }
    return String(decoding: [first & ~0x20] + word.utf8.dropFirst(), as: UTF8.self)
  }
}
