import Catalog

/// The commonest words of titles, which stand in the root, so that files of documents need only name their numbers.
struct TitleWords: Sendable {
  /// The commonest first.
  let words: [String]
  /// By the bytes of a word: the browser does not take two spellings of a letter for one.
  private let numbers: [[UInt8]: Int]
  private static let (most, fewest) = (512, 3)

  init(titles: some Sequence<String>) {
    var counts: [[UInt8]: Int] = [:]
    for title in titles {
      for (place, word) in TitleWords.split(title).enumerated() {
        counts[Array((place == 0 ? TitleWords.uncapitalized(word) : word).utf8), default: 0] += 1
      }
    }
    let common = counts.filter { $0.value >= TitleWords.fewest && !$0.key.isEmpty }
    let chosen = common.sorted { a, b in
      a.value == b.value ? a.key.lexicographicallyPrecedes(b.key) : a.value > b.value
    }.prefix(TitleWords.most).map(\.key)
    words = chosen.map { String(decoding: $0, as: UTF8.self) }
    numbers = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
  }

  /// By bytes, as the browser splits: for the library a blank with a mark after it is another character.
  static func split(_ title: String) -> [String] {
    title.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The number of a word, by which the browser knows it; the first of a title is written there with a capital.
  func number(_ word: String, isFirst: Bool) -> Int? {
    guard isFirst else { return numbers[Array(word.utf8)] }
    let small = TitleWords.uncapitalized(word)
    if small != word, let number = numbers[Array(small.utf8)] { return number }
    return TitleWords.isSmall(word) ? nil : numbers[Array(word.utf8)]
  }

  private static func isSmall(_ word: String) -> Bool {
    word.utf8.first.map { (0x61...0x7A).contains($0) } ?? true
  }

  private static func uncapitalized(_ word: String) -> String {
    guard let first = word.utf8.first, (0x41...0x5A).contains(first) else { return word }
    return String(decoding: [first | 0x20] + word.utf8.dropFirst(), as: UTF8.self)
  }
}
