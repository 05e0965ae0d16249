import Catalog

/// Writes what each file of the index holds.
struct IndexWriter: Sendable {
  let root: RootFile
  /// Of all files but the root.
  let names: [String]
  private let terms: TermFiles
  private let documents: DocumentFiles
  private let facetFiles: FacetFiles
  private let facets: [FacetColumn]

  init(
    _ catalog: LinkedCatalog, _ documents: SearchDocuments, _ batches: [WordBatch], _ lexicon: Lexicon,
    _ postings: [BatchPostings]
  ) {
    let counts = SearchFileCounts(documents: documents.count)
    let index = InvertedIndex(lexicon, postings, documentCount: documents.count)
    let partition = TermPartition(index, fileCount: counts.termFiles)
    facets = FacetReader(catalog, documents).columns()
    let facetPlan = FacetPlan(catalog.configuration, documents)
    names = Array(SearchIndex.fileNames(counts, facetPlan).dropFirst())
    terms = TermFiles(
      index: index, places: WordPlaces(batches, lexicon, depth: counts.phraseDepth), partition: partition,
      counts: counts)
    self.documents = DocumentFiles(catalog: catalog, documents: documents, counts: counts)
    facetFiles = FacetFiles(documents: documents)
    root = RootFile(
      catalog: catalog, documents: documents, counts: counts, facets: facets, index: index, partition: partition,
      facetPlan: facetPlan)
  }

  func text(_ name: String) -> String {
    guard let number = Int(name.dropFirst()) else { return "[]" }
    return switch name.first {
    case "d": documents.text(number)
    case "f": facetFiles.text(facets[number])
    case "p": terms.places(number)
    default: terms.terms(number)
    }
  }
}
