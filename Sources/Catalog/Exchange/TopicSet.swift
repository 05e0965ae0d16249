/// A set of the terms of a vocabulary, by their places in it.
struct TopicSet: Sendable {
  private var words: [UInt64]

  init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  mutating func insert(_ topic: Int) { words[topic / 64] |= 1 << UInt64(topic % 64) }

  func contains(_ topic: Int) -> Bool { words[topic / 64] & 1 << UInt64(topic % 64) != 0 }

  mutating func formUnion(_ other: TopicSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// How many topics both have.
  func sharedCount(with other: TopicSet) -> Int {
    words.indices.reduce(0) { $0 + (words[$1] & other.words[$1]).nonzeroBitCount }
  }
}
