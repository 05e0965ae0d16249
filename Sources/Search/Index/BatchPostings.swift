/// The postings of a batch, by document and then in the order in which the words first stand there.
struct BatchPostings: Sendable {
  private(set) var words: [UInt32] = []
  private(set) var postings: [Posting] = []

  init(_ batch: WordBatch, words wordOfForm: [Int], wordCount: Int, _ lengths: FieldLengths) {
    var counter = WordCounter(wordCount: wordCount)
    for number in batch.ends.indices {
      counter.count(batch.tokens(number), wordOfForm, lengths)
      for word in counter.found {
        words.append(UInt32(word))
        postings.append(counter.posting(word, document: batch.first + number))
      }
    }
  }
}

/// Counts the words of one document after the other.
private struct WordCounter {
  /// The words of the document that was counted last.
  private(set) var found: [Int] = []
  private var all: [Float]
  /// Without running text.
  private var elsewhere: [Float]

  init(wordCount: Int) {
    all = Array(repeating: 0, count: wordCount)
    elsewhere = all
  }

  mutating func count(_ tokens: ArraySlice<UInt32>, _ wordOfForm: [Int], _ lengths: FieldLengths) {
    for word in found { (all[word], elsewhere[word]) = (0, 0) }
    found.removeAll(keepingCapacity: true)
    var counts = [Int](repeating: 0, count: SearchField.allCases.count)
    for token in tokens where token != WordStream.pause { counts[WordStream.field(token)] += 1 }
    let weights = lengths.weights(counts)
    let isElsewhere = SearchField.allCases.map { $0.isRunningText ? Float(0) : 1 }
    for token in tokens where token != WordStream.pause {
      let (word, field) = (wordOfForm[WordStream.form(token)], WordStream.field(token))
      if all[word] == 0 { found.append(word) }
      all[word] += weights[field]
      elsewhere[word] += weights[field] * isElsewhere[field]
    }
  }

  func posting(_ word: Int, document: Int) -> Posting {
    Posting(
      document: UInt32(document), impact: Posting.impact(all[word]),
      impactElsewhere: elsewhere[word] > 0 ? Posting.impact(elsewhere[word]) : nil)
  }
}
