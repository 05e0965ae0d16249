import Foundation

@testable import Search

/// Reads what `RangeWriter` writes, as the script in the browser does.
struct RangeReader {
  private let bytes: [UInt8]
  private var at = 0
  private var range: UInt64 = 0xFFFF_FFFF
  private var code: UInt64 = 0

  init(_ base64: String) {
    bytes = Array(Data(base64Encoded: base64) ?? Data())
    for _ in 0..<4 { code = code << 8 | next() }
  }

  private mutating func next() -> UInt64 {
    defer { at += 1 }
    return at < bytes.count ? UInt64(bytes[at]) : 0
  }

  mutating func bit(_ chance: inout Chance) -> Int {
    let bound = (range >> 16) * UInt64(chance.ofZero)
    let isOne = code >= bound
    if isOne { (code, range) = (code - bound, range - bound) } else { range = bound }
    chance.learn(isOne ? 1 : 0)
    normalize()
    return isOne ? 1 : 0
  }

  mutating func bits(_ width: Int) -> Int {
    range >>= UInt64(width)
    let value = code / range
    code -= value * range
    normalize()
    return Int(value)
  }

  private mutating func normalize() {
    while range < 1 << 24 { (range, code) = (range << 8, code << 8 | next()) }
  }
}

struct NumberReader {
  private var lengths = [Chance](repeating: Chance(), count: 33)
  private var seconds = [Chance](repeating: Chance(), count: 33)

  mutating func read(_ reader: inout RangeReader) -> Int {
    var length = 0
    while reader.bit(&lengths[length]) == 1 { length += 1 }
    guard length > 0 else { return 1 }
    var (number, rest) = (2 + reader.bit(&seconds[length]), length - 1)
    while rest > 0 {
      let width = min(rest, 16)
      rest -= width
      number = number << width + reader.bits(width)
    }
    return number
  }
}

struct SymbolReader {
  private var chances: [Chance]
  private let width: Int

  init(width: Int) {
    chances = Array(repeating: Chance(), count: 1 << width)
    self.width = width
  }

  mutating func learn(_ symbol: Int) {
    _ = (0..<width).reversed().reduce(1) { node, place in
      chances[node].learn(symbol >> place & 1)
      return node << 1 | symbol >> place & 1
    }
  }

  mutating func read(_ reader: inout RangeReader) -> Int {
    (0..<width).reduce(1) { node, _ in node << 1 | reader.bit(&chances[node]) } - 1 << width
  }
}

struct TextReader {
  private var bytes = [SymbolReader](repeating: SymbolReader(width: 8), count: 256)

  init(words: [String] = []) {
    for word in words { learn(Array(word.utf8)) }
  }

  private mutating func learn(_ text: [UInt8]) {
    for (last, byte) in zip([0] + text, text + [0]) { bytes[Int(last)].learn(Int(byte)) }
  }

  mutating func read(_ reader: inout RangeReader) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let byte = bytes[Int(text.last ?? 0)].read(&reader)
      guard byte > 0 else { return text }
      text.append(UInt8(byte))
    }
  }
}
