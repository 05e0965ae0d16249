import Foundation

/// Numbers one after the other in as few bits as they need; the script in the browser reads them back
/// (`search/bits.js`).
struct BitWriter {
  private var bytes: [UInt8] = []
  /// Of the last byte, which is not written yet.
  private var pending: UInt64 = 0
  private var pendingBits = 0

  /// - Parameter width: at most 32.
  mutating func write(_ value: Int, width: Int) {
    pending = pending << UInt64(width) | UInt64(value)
    pendingBits += width
    while pendingBits >= 8 {
      pendingBits -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingBits)))
    }
    pending &= (1 << UInt64(pendingBits)) - 1
  }

  /// So many ones and a zero.
  private mutating func writeUnary(_ value: Int) {
    var rest = value
    while rest >= 24 {
      write((1 << 24) - 1, width: 24)
      rest -= 24
    }
    write((1 << (rest + 1)) - 2, width: rest + 1)
  }

  /// Elias's gamma code of a number from 1.
  mutating func writeGamma(_ value: Int) {
    let width = BitWriter.log2(value)
    writeUnary(width)
    write(value - 1 << width, width: width)
  }

  /// In letters that every file can hold.
  var base64: String {
    var copy = self
    if copy.pendingBits > 0 { copy.write(0, width: 8 - copy.pendingBits) }
    return Data(copy.bytes).base64EncodedString()
  }

  var byteCount: Int { bytes.count + (pendingBits > 0 ? 1 : 0) }

  /// Rounded down; of 0, as of 1, it is 0.
  static func log2(_ value: Int) -> Int { value < 2 ? 0 : Int.bitWidth - 1 - value.leadingZeroBitCount }
}
