/// How many words each field has on average, over all documents.
struct FieldLengths: Sendable {
  private(set) var averages = [Float](repeating: 0, count: SearchField.allCases.count)

  init(_ batches: [WordBatch], documents: Int) {
    var totals = [Int](repeating: 0, count: averages.count)
    for batch in batches {
      for token in batch.stream.tokens where token != WordStream.pause { totals[WordStream.field(token)] += 1 }
    }
    averages = totals.map { Float($0) / Float(max(1, documents)) }
  }

  /// What one occurrence counts in fields of a document with so many words: the weight of the field, less in long ones.
  func weights(_ lengths: [Int]) -> [Float] {
    zip(SearchField.allCases, zip(lengths, averages)).map { field, pair in
      let (length, average) = pair
      let relative = average > 0 ? Float(length) / average : 1
      return field.weight / (1 - field.normalization + field.normalization * relative)
    }
  }
}
