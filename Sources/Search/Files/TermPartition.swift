/// Which words stand in which file: in the order of their spellings, so that a word that is typed only in part, or
/// wrongly, is near the one that is meant.
struct TermPartition: Sendable {
  /// A word with those of its spellings that begin alike. One of which spellings begin differently stands in several
  /// places, so that a spelling alone says in which file to look.
  struct Record: Sendable {
    let word: Int
    /// Sorted.
    let forms: [[UInt8]]
  }

  private(set) var files: [[Record]] = [[]]
  private static let sharedBeginning = 2

  init(_ index: InvertedIndex, fileCount: Int) {
    let records = TermPartition.records(index)
    let sizes = records.map { TermPartition.size($0, index) }
    let target = sizes.reduce(0, +) / max(1, fileCount) + 1
    // What stands before a file, so that no file grows beyond its share because an earlier one was small.
    var (written, last): (Int, [UInt8]) = (0, [])
    for (record, size) in zip(records, sizes) {
      let isFull = written >= target * files.count && files.count < fileCount
      if isFull, !files[files.count - 1].isEmpty, last.lexicographicallyPrecedes(record.forms[0]) { files.append([]) }
      files[files.count - 1].append(record)
      written += size
      if let end = record.forms.last, last.lexicographicallyPrecedes(end) { last = end }
    }
    while files.count < fileCount { files.append([]) }
  }

  private static func records(_ index: InvertedIndex) -> [Record] {
    var records: [Record] = []
    for (word, forms) in index.lexicon.words.enumerated() where !index.published(word).isEmpty {
      var start = 0
      for end in 1...forms.count
      where end == forms.count || forms[end].prefix(sharedBeginning) != forms[start].prefix(sharedBeginning) {
        records.append(Record(word: word, forms: Array(forms[start..<end])))
        start = end
      }
    }
    return records.sorted { $0.forms[0].lexicographicallyPrecedes($1.forms[0]) }
  }

  /// In bits, roughly, as they go over the wire.
  private static func size(_ record: Record, _ index: InvertedIndex) -> Int {
    let count = index.published(record.word).count
    let width = BitWriter.riceWidth(count, of: index.documentCount)
    let impactWidth = TermFiles.impactWidth(count, isCommon: index.isCommon[record.word], index)
    return record.forms.reduce(0) { $0 + $1.count * 3 } + 12 + count * (width + 2 + impactWidth)
  }

  /// The spelling that each file begins with; of those at the end without words, one that none precedes.
  var starts: [String] {
    files.map { $0.first.map { String(decoding: $0.forms[0], as: UTF8.self) } ?? "\u{10FFFF}" }
  }
}
