package import Catalog
import Parallel

/// The index that the browser reads: some hundred small files, of which a query loads a few.
package struct SearchIndex: Sendable {
  /// By name without the ending, sorted.
  package let files: [(name: String, text: String)]
  private let numbers: [String: Int]

  /// The files of an index before it is built. The first is the root.
  package static func fileNames(_ documents: SearchDocuments, _ facets: FacetPlan) -> [String] {
    let counts = SearchFileCounts(documents: documents.count, facetFiles: facets.separate.count)
    let kinds = [("d", counts.documentFiles), ("p", counts.positionFiles), ("t", counts.termFiles)]
    return ["root"] + facets.separate.map { "f\($0)" }
      + kinds.flatMap { letter, count in (0..<count).map { "\(letter)\($0)" } }
  }

  package func text(named name: String) -> String? { numbers[name].map { files[$0].text } }

  /// Indexes all documents, on all cores.
  package static func make(_ catalog: LinkedCatalog) async -> SearchIndex {
    let source = WordSource(catalog)
    let words = IndexedWords(source, await parallelMap(source.ranges, batch: 1) { source.batch($0) })
    let writer = words.writer(await parallelMap(words.numbers, batch: 1) { words.postings($0) })
    return SearchIndex(await parallelMap(writer.names, batch: 4) { writer.file($0) }, writer)
  }

  /// The same on this thread alone.
  package static func makeNow(_ catalog: LinkedCatalog) -> SearchIndex {
    let source = WordSource(catalog)
    let words = IndexedWords(source, source.ranges.map(source.batch))
    let writer = words.writer(words.numbers.map(words.postings))
    return SearchIndex(writer.names.map(writer.file), writer)
  }

  /// - Parameter parts: what the files hold, without the root, which names the version of all others.
  private init(_ parts: [(name: String, payload: String)], _ writer: IndexWriter) {
    let version = SearchIndex.hash(parts.map(\.payload))
    let root = ("root", writer.root.text(version: version))
    files = (parts + [root]).sorted { $0.0 < $1.0 }.map { name, payload in
      (name, "clearinghouseIndex(\"\(name)\",\"\(version)\",\(payload));\n")
    }
    numbers = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.name, $0) })
  }

  private static func hash(_ texts: [String]) -> String {
    var hash = FormTable.seed
    for text in texts { for byte in text.utf8 { hash = FormTable.mix(hash, byte) } }
    return String(hash, radix: 36)
  }
}
