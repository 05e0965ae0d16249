/// A word in a document: how much it says of it, and where it stands.
struct Posting: Sendable {
  let document: UInt32
  /// How much it says, in sixteen steps.
  let impact: UInt8
  /// The same without running text; nothing where the word stands nowhere else.
  let impactElsewhere: UInt8?

  /// The share of the most that a word can say: BM25F's saturation of weighted occurrences.
  static func impact(_ occurrences: Float) -> UInt8 {
    UInt8(min(15, (occurrences / (saturation + occurrences) * 16).rounded(.down)))
  }

  /// BM25's `k1`.
  private static let saturation: Float = 1.2
}
