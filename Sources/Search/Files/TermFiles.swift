import Diagnostics

/// Writes the files that hold words, where they stand, and how much they say there.
///
/// A file of terms is `[forms, bits]`: the words of the file between commas, the spellings of each between spaces;
/// then, for each word, the number of documents in Elias's gamma code, whether it is common, and for each document the
/// gap since the one before in Rice's code and the impact.
struct TermFiles: Sendable {
  let index: InvertedIndex
  let places: WordPlaces
  let partition: TermPartition
  let counts: SearchFileCounts

  /// Words in few documents are told apart by their impact more finely, because there it decides; in a small site
  /// all are.
  static func impactWidth(_ count: Int, isCommon: Bool, _ index: InvertedIndex) -> Int {
    if index.documentCount <= 2000 { return 4 }
    if isCommon { return 1 }
    return count * 64 < index.documentCount ? 3 : 2
  }

  func terms(_ number: Int) -> String {
    let records = partition.files[number]
    let forms = records.map { record in
      record.forms.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    var bits = BitWriter()
    for record in records { write(record.word, to: &bits) }
    return "[\(jsonString(forms.joined(separator: ","))),\"\(bits.base64)\"]"
  }

  private func write(_ word: Int, to bits: inout BitWriter) {
    let postings = index.published(word)
    let width = BitWriter.riceWidth(postings.count, of: index.documentCount)
    let impactWidth = TermFiles.impactWidth(postings.count, isCommon: index.isCommon[word], index)
    bits.writeGamma(postings.count)
    bits.write(index.isCommon[word] ? 1 : 0, width: 1)
    var previous = -1
    for posting in postings {
      bits.writeRice(posting.document - previous - 1, width: width)
      bits.write(Int(posting.impact) >> (4 - impactWidth), width: impactWidth)
      previous = posting.document
    }
  }

  /// For some files of terms, one text of bits for each: for each word and each of its documents, the number of places
  /// and the gaps between them. A common word stands in more documents than its file of terms says, so it has first
  /// their number, and each the gap since the one before. All are gamma codes of numbers from 1.
  func places(_ number: Int) -> String {
    let each = counts.termFilesPerPositionFile
    let files = partition.files[number * each..<min((number + 1) * each, partition.files.count)]
    let texts = files.map { records in
      var bits = BitWriter()
      for record in records { writePlaces(record.word, to: &bits) }
      return "\"\(bits.base64)\""
    }
    return "[\(texts.joined(separator: ","))]"
  }

  private func writePlaces(_ word: Int, to bits: inout BitWriter) {
    var rest = places[word]
    let isCommon = index.isCommon[word]
    let documents = isCommon ? rest.map { Int($0.document) }.uniqued() : index.published(word).map(\.document)
    if isCommon { bits.writeGamma(documents.count + 1) }
    var previous = -1
    for document in documents {
      let here = rest.prefix { $0.document == document }
      rest = rest[here.endIndex...]
      if isCommon { bits.writeGamma(document - previous) }
      previous = document
      write(here, to: &bits)
    }
  }

  private func write(_ places: ArraySlice<WordPlaces.Place>, to bits: inout BitWriter) {
    bits.writeGamma(places.count + 1)
    var previous = -1
    for place in places {
      bits.writeGamma(Int(place.position) - previous)
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
