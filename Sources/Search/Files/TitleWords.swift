import Catalog

/// The commonest words of titles, which stand in the root, so that files of documents need only name their numbers.
struct TitleWords: Sendable {
  /// The commonest first.
  let words: [String]
  private let numbers: [String: Int]
  private static let (most, fewest) = (512, 3)

  init(titles: some Sequence<String>) {
    var counts: [String: Int] = [:]
    for title in titles {
      for (place, word) in TitleWords.split(title).enumerated() {
        counts[place == 0 ? TitleWords.uncapitalized(word) : word, default: 0] += 1
      }
    }
    let common = counts.filter { $0.value >= TitleWords.fewest && !$0.key.isEmpty }
    words = common.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(TitleWords.most).map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
  }

  static func split(_ title: String) -> [String] {
    title.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }

  /// The number of a word, by which the browser knows it; the first of a title is written there with a capital.
  func number(_ word: String, isFirst: Bool) -> Int? {
    guard isFirst else { return numbers[word] }
    let small = TitleWords.uncapitalized(word)
    if small != word, let number = numbers[small] { return number }
    return TitleWords.isSmall(word) ? nil : numbers[word]
  }

  private static func isSmall(_ word: String) -> Bool {
    word.utf8.first.map { (0x61...0x7A).contains($0) } ?? true
  }

  private static func uncapitalized(_ word: String) -> String {
    guard let first = word.utf8.first, (0x41...0x5A).contains(first) else { return word }
    return String(decoding: [first | 0x20] + word.utf8.dropFirst(), as: UTF8.self)
  }
}
