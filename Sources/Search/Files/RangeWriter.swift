import Foundation

/// Bits one after the other, each in as little room as it was likely: a range coder, as LZMA has it. The script in
/// the browser reads them back with the same chances (`search/range.js`).
struct RangeWriter {
  private var bytes: [UInt8] = []
  private var low: UInt64 = 0
  private var range: UInt32 = .max

  mutating func write(_ bit: Int, _ chance: inout Chance) {
    let bound = (range >> 16) * UInt32(chance.ofZero)
    if bit == 0 { range = bound } else { skip(bound) }
    chance.learn(bit)
    normalize()
  }

  /// Bits of which nothing is known.
  ///
  /// - Parameter width: at most 16.
  mutating func write(_ value: Int, width: Int) {
    let whole = range
    range >>= UInt32(width)
    let share = range
    range = whole
    skip(UInt32(value) * share)
    range = share
    normalize()
  }

  private mutating func skip(_ amount: UInt32) {
    low += UInt64(amount)
    range -= amount
    guard low > UInt64(UInt32.max) else { return }
    low &= UInt64(UInt32.max)
    var place = bytes.count - 1
    while bytes[place] == 255 {
      bytes[place] = 0
      place -= 1
    }
    bytes[place] += 1
  }

  private mutating func normalize() {
    while range < 1 << 24 {
      range <<= 8
      shift()
    }
  }

  private mutating func shift() {
    bytes.append(UInt8(truncatingIfNeeded: low >> 24))
    low = low << 8 & UInt64(UInt32.max)
  }

  /// In letters that every file can hold. Zeros at the end are left out: the reader takes them for granted.
  var base64: String {
    var copy = self
    copy.end()
    return Data(copy.bytes).base64EncodedString()
  }

  private mutating func end() {
    // Of the numbers that are left, one with many zeros at its end.
    let width = UInt32(BitWriter.log2(Int(range)))
    let mask = UInt32(1) << width - 1
    let rest = UInt32(truncatingIfNeeded: low) & mask
    if rest > 0 { skip(min(mask - rest + 1, range - 1)) }
    for _ in 0..<4 { shift() }
    while bytes.last == 0 { bytes.removeLast() }
  }
}

/// How likely the next bit is 0, as learned from those before it: quickly at first, then slowly.
struct Chance {
  /// Of 65536.
  private(set) var ofZero: UInt16 = 1 << 15
  private var seen: UInt8 = 0

  mutating func learn(_ bit: Int) {
    let (old, aim) = (Int(ofZero), bit == 0 ? 65_536 : 0)
    ofZero = UInt16(min(max(old + (aim - old) * 2 / (2 * Int(seen) + 3), 32), 65_504))
    if seen < 30 { seen += 1 }
  }
}
