/// Where words stand in the first words of each document, for phrases.
struct WordPlaces: Sendable {
  struct Place: Sendable {
    let document: UInt32
    /// Counted over all texts of the document; between two texts there is a gap that no phrase spans.
    let position: UInt32
  }

  private let ends: [Int]
  private let places: [Place]
  private static let gap = 5

  init(_ batches: [WordBatch], _ lexicon: Lexicon, depth: Int) {
    var found: [(word: Int, place: Place)] = []
    for (batch, words) in zip(batches, lexicon.wordsOfBatches) {
      for number in batch.ends.indices {
        WordPlaces.read(batch.tokens(number), depth) { form, position in
          let place = Place(document: UInt32(batch.first + number), position: UInt32(position))
          found.append((words[form], place))
        }
      }
    }
    (ends, places) = WordPlaces.grouped(found, wordCount: lexicon.words.count)
  }

  private static func read(_ tokens: ArraySlice<UInt32>, _ depth: Int, _ found: (Int, Int) -> Void) {
    var position = 0
    for token in tokens {
      guard token != WordStream.pause else {
        position += gap
        continue
      }
      if position >= depth { return }
      found(WordStream.form(token), position)
      position += 1
    }
  }

  /// By word; within a word they keep their order.
  private static func grouped(_ found: [(word: Int, place: Place)], wordCount: Int) -> ([Int], [Place]) {
    var starts = [Int](repeating: 0, count: wordCount + 1)
    for one in found { starts[one.word + 1] += 1 }
    for word in 0..<wordCount { starts[word + 1] += starts[word] }
    let ends = Array(starts.dropFirst())
    var places = [Place](repeating: Place(document: 0, position: 0), count: found.count)
    for one in found {
      places[starts[one.word]] = one.place
      starts[one.word] += 1
    }
    return (ends, places)
  }

  /// By document and position.
  subscript(word: Int) -> ArraySlice<Place> { places[(word == 0 ? 0 : ends[word - 1])..<ends[word]] }
}
