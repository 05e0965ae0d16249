import CStemmer

/// Snowball's stemmer of one language: `computing` and `computers` become `comput`.
///
/// The only file of the module that names C. Not to be shared between threads.
final class Stemmer {
  private let stemmer: OpaquePointer

  /// - Parameter language: as `site.yml` has it: `en`, `en-US`. Nothing where Snowball does not know the language.
  init?(language: String) {
    let code = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    guard let stemmer = sb_stemmer_new(code, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of a word in lower case.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard let stem = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return word }
    return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
  }
}
