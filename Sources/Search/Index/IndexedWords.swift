import Catalog

/// The words of all documents, before their postings are counted. What is done for each batch can be done on all
/// cores.
struct IndexedWords: Sendable {
  private let catalog: LinkedCatalog
  private let documents: SearchDocuments
  private let batches: [WordBatch]
  private let lexicon: Lexicon
  private let lengths: FieldLengths

  init(_ source: WordSource, _ batches: [WordBatch]) {
    catalog = source.catalog
    documents = source.documents
    self.batches = batches
    lexicon = Lexicon(batches, language: catalog.configuration.site.language)
    lengths = FieldLengths(batches, documents: documents.count)
  }

  /// Of the batches.
  var numbers: [Int] { Array(batches.indices) }

  func postings(_ number: Int) -> BatchPostings {
    BatchPostings(
      batches[number], words: lexicon.wordsOfBatches[number], wordCount: lexicon.words.count, lengths)
  }

  func writer(_ postings: [BatchPostings]) -> IndexWriter {
    IndexWriter(catalog, documents, batches, lexicon, postings)
  }
}

/// Where words come from: the documents of a catalog, in batches.
struct WordSource: Sendable {
  let catalog: LinkedCatalog
  let documents: SearchDocuments
  private let reader: DocumentReader

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
    documents = SearchDocuments(catalog)
    reader = DocumentReader(catalog)
  }

  var ranges: [Range<Int>] { WordBatch.ranges(documents) }
  func batch(_ range: Range<Int>) -> WordBatch { WordBatch(documents, range, reader) }
}
