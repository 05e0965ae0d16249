import Foundation

/// Which words stand in which file: in the order of their spellings, so that a word that is typed only in part, or
/// wrongly, is near the one that is meant.
struct TermPartition: Sendable {
  /// A word with those of its spellings that begin alike. One of which spellings begin differently stands in several
  /// places, so that a spelling alone says in which file to look.
  struct Record: Sendable {
    let word: Int
    /// Sorted.
    let forms: [[UInt8]]
    var isAlias: Bool { forms[0].contains(0x20) }
  }

  private(set) var files: [[Record]]
  private static let sharedBeginning = 2

  init(_ index: InvertedIndex, fileCount: Int) {
    let records = TermPartition.records(index)
    let sizes = records.map { TermPartition.size($0, index) }
    let mayBegin = TermPartition.mayBegin(records)
    // The smallest size with which there are no more files than there may be.
    var (low, high) = (sizes.reduce(0, +) / max(1, fileCount), sizes.reduce(0, +))
    while low < high {
      let middle = (low + high) / 2
      if TermPartition.starts(sizes, mayBegin, most: middle).count <= fileCount {
        high = middle
      } else {
        low = middle + 1
      }
    }
    let starts = TermPartition.starts(sizes, mayBegin, most: high)
    files = zip(starts, starts.dropFirst() + [records.count]).map { Array(records[$0..<$1]) }
    while files.count < fileCount { files.append([]) }
  }

  /// Which records a file may begin with: those of which no spelling is among those of earlier ones. The other name of
  /// a term stands in the file of its first word.
  private static func mayBegin(_ records: [Record]) -> [Bool] {
    var last: [UInt8] = []
    return records.map { record in
      defer { if let end = record.forms.last, last.lexicographicallyPrecedes(end) { last = end } }
      return last.lexicographicallyPrecedes(record.forms[0]) && !record.isAlias
    }
  }

  /// The first record of each file, when a file has at most so many bits where it can.
  private static func starts(_ sizes: [Int], _ mayBegin: [Bool], most: Int) -> [Int] {
    var (starts, size, lastChance, sizeThere) = ([0], 0, 0, 0)
    for (number, more) in sizes.enumerated() {
      if mayBegin[number], number > starts[starts.count - 1] { (lastChance, sizeThere) = (number, size) }
      size += more
      guard size > most, lastChance > starts[starts.count - 1] else { continue }
      starts.append(lastChance)
      size -= sizeThere
    }
    return starts
  }

  private static func records(_ index: InvertedIndex) -> [Record] {
    var records: [Record] = []
    for (word, forms) in index.forms.enumerated() where index.publishedCount(word) > 0 {
      var start = 0
      for end in 1...forms.count
      where end == forms.count || forms[end].prefix(sharedBeginning) != forms[start].prefix(sharedBeginning) {
        records.append(Record(word: word, forms: Array(forms[start..<end])))
        start = end
      }
    }
    return records.sorted { $0.forms[0].lexicographicallyPrecedes($1.forms[0]) }
  }

  /// In bits, roughly: how many ways there are to choose the documents, and what else is written.
  private static func size(_ record: Record, _ index: InvertedIndex) -> Int {
    let count = Double(index.publishedCount(record.word))
    let share = count / Double(index.documentCount)
    let ofEach = -log2(share) + (share < 1 ? -(1 - share) / share * log2(1 - share) : 0)
    return record.forms.reduce(0) { $0 + $1.count * 2 + 8 } + Int(count * (ofEach + 0.5))
  }

  /// The spelling that each file begins with; of those at the end without words, one that stands after all others. They
  /// are in the order of code points, which is that of UTF-8 but not that of strings in the browser.
  var starts: [String] {
    files.map { $0.first.map { String(decoding: $0.forms[0], as: UTF8.self) } ?? "\u{10FFFF}" }
  }
}
