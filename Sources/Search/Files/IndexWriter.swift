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
    let facetPlan = FacetPlan(catalog.configuration, documents)
    let counts = SearchFileCounts(documents: documents.count, facetFiles: facetPlan.separate.count)
    let index = InvertedIndex(
      lexicon, postings, documentCount: documents.count, synonyms: Synonyms(catalog.configuration))
    let partition = TermPartition(index, fileCount: counts.termFiles)
    facets = FacetReader(catalog, documents).columns()
    let titleWords = TitleWords(titles: documents.items.map { documents.title(of: $0, catalog) })
    let popular = index.popularForms
    let text = TextModel(words: popular + titleWords.words)
    names = Array(SearchIndex.fileNames(documents, facetPlan).dropFirst())
    terms = TermFiles(
      index: index, places: WordPlaces(batches, lexicon, depth: counts.phraseDepth), partition: partition,
      counts: counts, text: text)
    self.documents = DocumentFiles(
      catalog: catalog, documents: documents, counts: counts, titleWords: titleWords, text: text)
    facetFiles = FacetFiles(documents: documents)
    root = RootFile(
      catalog: catalog, documents: documents, counts: counts, facets: facets, popular: popular, titleWords: titleWords,
      partition: partition, facetPlan: facetPlan)
  }

  func file(_ name: String) -> (name: String, payload: String) { (name, text(name)) }

  private func text(_ name: String) -> String {
    guard let number = Int(name.dropFirst()) else { return "[]" }
    return switch name.first {
    case "d": documents.text(number)
    case "f": facetFiles.text(facets[number])
    case "p": terms.places(number)
    default: terms.terms(number)
    }
  }
}
