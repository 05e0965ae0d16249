extension InvertedIndex {
  /// How many of the commonest words the root of the index holds, for words that are typed in part or wrongly.
  private static let popular = 400

  /// The first spellings of each of the commonest words, without numbers.
  var popularForms: [String] {
    let words = lexicon.words.indices.filter { word in
      !isCommon[word] && lexicon.words[word][0].first.map { $0 > 0x39 } == true
    }
    let ranked = words.sorted { a, b in
      let (left, right) = (postings(a).count, postings(b).count)
      return left == right ? a < b : left > right
    }
    return ranked.prefix(InvertedIndex.popular).flatMap { lexicon.words[$0].prefix(2) }
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
