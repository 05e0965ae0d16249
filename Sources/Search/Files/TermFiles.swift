import Diagnostics

/// Writes the files that hold words, where they stand, and how much they say there: see `TermBits`.
struct TermFiles: Sendable {
  let index: InvertedIndex
  let places: WordPlaces
  let partition: TermPartition
  let counts: SearchFileCounts
  let text: TextModel

  /// Words in few documents are told apart by their impact more finely, because there it decides; in a small site
  /// all are.
  static func impactWidth(_ count: Int, isCommon: Bool, _ index: InvertedIndex) -> Int {
    if index.documentCount <= 2000 { return 4 }
    if isCommon { return 1 }
    return count * 64 < index.documentCount ? 3 : 2
  }

  func terms(_ number: Int) -> String {
    let records = partition.files[number]
    var bits = TermBits(text: text, documentCount: index.documentCount)
    bits.write(count: records.count)
    for record in records {
      bits.write(forms: record.forms)
      let (postings, isCommon) = (index.published(record.word), index.isCommon[record.word])
      bits.write(
        postings, isCommon: isCommon,
        impactWidth: TermFiles.impactWidth(postings.count, isCommon: isCommon, index))
    }
    return "\"\(bits.base64)\""
  }

  /// For some files of terms, one text of bits for each: for each word and each of its documents, the number of places
  /// and one, and the gaps between them. A common word stands in more documents than its file of terms says, so it has
  /// first their number and one, and each the gap since the one before.
  func places(_ number: Int) -> String {
    let each = counts.termFilesPerPositionFile
    let files = partition.files[number * each..<min((number + 1) * each, partition.files.count)]
    let texts = files.map { records in
      var bits = PlaceBits()
      for record in records where !record.isAlias { write(placesOf: record.word, to: &bits) }
      return "\"\(bits.base64)\""
    }
    return "[\(texts.joined(separator: ","))]"
  }

  private func write(placesOf word: Int, to bits: inout PlaceBits) {
    var rest = places[word]
    let isCommon = index.isCommon[word]
    let documents = isCommon ? rest.map { Int($0.document) }.uniqued() : index.published(word).map(\.document)
    if isCommon { bits.write(count: documents.count) }
    var previous = -1
    for document in documents {
      let here = rest.prefix { $0.document == document }
      rest = rest[here.endIndex...]
      if isCommon { bits.write(documentGap: document - previous) }
      previous = document
      bits.write(here)
    }
  }
}

/// The bits of one file of terms in a file of places.
private struct PlaceBits {
  private var writer = RangeWriter()
  private var documentCounts = NumberModel()
  private var documentGaps = NumberModel()
  private var counts = NumberModel()
  /// Of the first place in a document, and of others.
  private var gaps = [NumberModel(), NumberModel()]

  var base64: String { writer.base64 }

  mutating func write(count: Int) { documentCounts.write(count + 1, to: &writer) }
  mutating func write(documentGap gap: Int) { documentGaps.write(gap, to: &writer) }

  mutating func write(_ places: ArraySlice<WordPlaces.Place>) {
    counts.write(places.count + 1, to: &writer)
    var previous = -1
    for place in places {
      gaps[previous < 0 ? 0 : 1].write(Int(place.position) - previous, to: &writer)
      previous = Int(place.position)
    }
  }
}

extension Array where Element: Equatable {
  /// Each of equal neighbours once.
  fileprivate func uniqued() -> [Element] {
    reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
