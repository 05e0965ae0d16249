import Catalog
import Parallel

/// For each word, the documents that it stands in.
struct InvertedIndex: Sendable {
  let documentCount: Int
  let lexicon: Lexicon
  /// Where the postings of each word end.
  private let ends: [Int]
  private let postings: [Posting]
  /// Words that stand in more than two of five documents: in running text they tell next to nothing, and are left out.
  private(set) var isCommon: [Bool]

  /// After the words of the lexicon, those that stand for other names of terms.
  private var aliases: [AliasWord] = []

  /// Fewer documents are too few to say what is common.
  private static let fewestForCommon = 50

  init(_ lexicon: Lexicon, _ batches: [BatchPostings], documentCount: Int, synonyms: Synonyms) {
    self.lexicon = lexicon
    self.documentCount = documentCount
    var starts = [Int](repeating: 0, count: lexicon.words.count + 1)
    for batch in batches {
      for word in batch.words { starts[Int(word) + 1] += 1 }
    }
    isCommon = starts.dropFirst().map {
      documentCount >= InvertedIndex.fewestForCommon && $0 * 5 > documentCount * 2
    }
    for word in lexicon.words.indices { starts[word + 1] += starts[word] }
    ends = Array(starts.dropFirst())
    var postings = [Posting](
      repeating: Posting(document: 0, impact: 0, impactElsewhere: nil), count: starts.last ?? 0)
    for batch in batches {
      for (word, posting) in zip(batch.words, batch.postings) {
        postings[starts[Int(word)]] = posting
        starts[Int(word)] += 1
      }
    }
    self.postings = postings
    let aliases = AliasWord.all(synonyms, self)
    self.aliases = aliases
    isCommon += aliases.map(\.isCommon)
  }

  /// The spellings of all words, with those of other names of terms.
  var forms: [[[UInt8]]] { lexicon.words + aliases.map(\.forms) }

  /// All of a word's, by document.
  func postings(_ word: Int) -> ArraySlice<Posting> { postings[(word == 0 ? 0 : ends[word - 1])..<ends[word]] }

  func publishedCount(_ word: Int) -> Int {
    if word >= lexicon.words.count { return aliases[word - lexicon.words.count].postings.count }
    return isCommon[word] ? postings(word).count { $0.impactElsewhere != nil } : postings(word).count
  }

  /// Those that are published, with their impact.
  func published(_ word: Int) -> [(document: Int, impact: UInt8)] {
    if word >= lexicon.words.count { return aliases[word - lexicon.words.count].postings }
    return postings(word).compactMap { posting in
      let impact = isCommon[word] ? posting.impactElsewhere : posting.impact
      return impact.map { (Int(posting.document), $0) }
    }
  }
}
