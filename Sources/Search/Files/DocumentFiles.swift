import Catalog
import Diagnostics

/// Writes the files that hold what a result shows: for each document its title, its address where that does not
/// follow from the title, and its summary where the site is small enough.
///
/// A file of documents is `[bits, summaries]`. Of each document the bits have, by their numbers, the words of the title
/// (`TitleWords`), and a 1 at the end; a 2 stands before a word that is spelled; then whether the address follows, or
/// else the address.
struct DocumentFiles: Sendable {
  let catalog: LinkedCatalog
  let documents: SearchDocuments
  let counts: SearchFileCounts
  let titleWords: TitleWords
  let text: TextModel

  func text(_ number: Int) -> String {
    let start = number * counts.documentsPerFile
    let items = documents.items[start..<min(start + counts.documentsPerFile, documents.count)]
    var bits = DocumentBits(words: titleWords, text: text)
    for item in items { bits.write(title: documents.title(of: item, catalog), path: path(item)) }
    let summaries = counts.hasSummaries ? items.map { jsonString(summary($0)) } : []
    return "[\"\(bits.base64)\",[\(summaries.joined(separator: ","))]]"
  }

  private func path(_ item: SearchDocuments.Item) -> String {
    let entry = catalog.entries[item.entry]
    return item.chapter.map { "\(entry.id.slug)/\(entry.chapters[$0].slug)" } ?? entry.id.slug
  }

  private func summary(_ item: SearchDocuments.Item) -> String {
    let entry = catalog.entries[item.entry]
    return item.chapter.map { entry.chapters[$0].summary } ?? entry.common.summary
  }

  /// The script in the browser makes the same of a title (`search/documents.js`).
  static func usualPath(_ title: String) -> String {
    let folded = Folding.folded(title).utf8.map { byte -> UInt8 in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : 0x20
    }
    return folded.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}

/// The bits of one file of documents.
private struct DocumentBits {
  let words: TitleWords
  var text: TextModel
  private var writer = RangeWriter()
  private var numbers = [NumberModel(), NumberModel()]
  private var isUsual = Chance()

  init(words: TitleWords, text: TextModel) {
    (self.words, self.text) = (words, text)
  }

  var base64: String { writer.base64 }

  mutating func write(title: String, path: String) {
    for (place, word) in TitleWords.split(title).enumerated() {
      let known = words.number(word, isFirst: place == 0)
      numbers[min(place, 1)].write(known.map { $0 + 3 } ?? 2, to: &writer)
      if known == nil { text.write(word.utf8, to: &writer) }
    }
    numbers[1].write(1, to: &writer)
    let follows = path == DocumentFiles.usualPath(title)
    writer.write(follows ? 1 : 0, &isUsual)
    if !follows { text.write(path.utf8, to: &writer) }
  }
}
