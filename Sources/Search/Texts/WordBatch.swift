import Catalog
import Parallel

/// The words of some documents that follow each other, with a table of forms of their own.
struct WordBatch: Sendable {
  let first: Int
  let stream: WordStream
  /// Where the tokens of each document end.
  let ends: [Int]

  /// Small enough that two cores share the work evenly.
  static let size = 128

  init(_ documents: SearchDocuments, _ range: Range<Int>, _ reader: DocumentReader) {
    var (stream, ends) = (WordStream(), [Int]())
    for document in range {
      reader.read(documents.items[document], into: &stream)
      ends.append(stream.tokens.count)
    }
    (first, self.stream, self.ends) = (range.lowerBound, stream, ends)
  }

  static func ranges(_ documents: SearchDocuments) -> [Range<Int>] {
    stride(from: 0, to: documents.count, by: size).map { $0..<min($0 + size, documents.count) }
  }

  /// The tokens of each document.
  func tokens(_ number: Int) -> ArraySlice<UInt32> {
    stream.tokens[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }
}
