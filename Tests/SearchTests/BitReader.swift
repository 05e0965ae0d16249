import Foundation

/// Reads what the index packs, as the script in the browser does.
struct BitReader {
  private let bytes: [UInt8]
  private(set) var at = 0

  init(_ base64: String) {
    bytes = Array(Data(base64Encoded: base64) ?? Data())
  }

  var isAtEnd: Bool { at + 8 > bytes.count * 8 }

  mutating func bits(_ width: Int) -> Int {
    (0..<width).reduce(0) { value, _ in
      defer { at += 1 }
      return value << 1 | Int(bytes[at >> 3] >> UInt8(7 - at & 7) & 1)
    }
  }

  mutating func unary() -> Int {
    var count = 0
    while bits(1) == 1 { count += 1 }
    return count
  }

  mutating func gamma() -> Int {
    let width = unary()
    return 1 << width + bits(width)
  }
}
