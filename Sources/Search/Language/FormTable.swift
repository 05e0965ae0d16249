/// Spellings of words, each once, numbered in the order in which they came.
struct FormTable: Sendable {
  private var bytes: [UInt8] = []
  /// Where each ends in `bytes`.
  private var ends: [Int] = []
  /// Open addressing: the number of a spelling and one, or nothing.
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var hashes: [UInt64] = []

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// The number of a spelling, which is new or known.
  ///
  /// - Parameter hash: what `FormTable.hash` makes of it.
  mutating func number(of word: some RandomAccessCollection<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, self[number].elementsEqual(word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count + 1)
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  mutating func number(of word: some RandomAccessCollection<UInt8>) -> Int {
    number(of: word, hash: word.reduce(FormTable.seed) { FormTable.mix($0, $1) })
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a with 64 bits, byte by byte.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
