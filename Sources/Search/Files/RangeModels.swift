/// Numbers from 1, of which the small ones, or those of some length, are more likely than others.
struct NumberModel {
  private var lengths = [Chance](repeating: Chance(), count: 33)
  private var seconds = [Chance](repeating: Chance(), count: 33)

  mutating func write(_ number: Int, to writer: inout RangeWriter) {
    let length = BitWriter.log2(number)
    for place in 0..<length { writer.write(1, &lengths[place]) }
    writer.write(0, &lengths[length])
    guard length > 0 else { return }
    writer.write(number >> (length - 1) & 1, &seconds[length])
    var rest = length - 1
    while rest > 0 {
      let width = min(rest, 16)
      rest -= width
      writer.write(number >> rest & ((1 << width) - 1), width: width)
    }
  }
}

/// Numbers of a fixed width, bit by bit from the highest.
struct SymbolModel {
  private var chances: [Chance]
  private let width: Int

  init(width: Int) {
    chances = Array(repeating: Chance(), count: 1 << width)
    self.width = width
  }

  mutating func write(_ symbol: Int, to writer: inout RangeWriter) {
    var node = 1
    for place in (0..<width).reversed() {
      let bit = symbol >> place & 1
      writer.write(bit, &chances[node])
      node = node << 1 | bit
    }
  }
}

/// Texts, each byte by the one before it, ended by a zero.
struct TextModel {
  private var bytes = [SymbolModel](repeating: SymbolModel(width: 8), count: 256)

  /// A model that knows some words.
  init(words: [String]) {
    var writer = RangeWriter()
    for word in words { write(word.utf8, to: &writer) }
  }

  mutating func write(_ text: some Sequence<UInt8>, to writer: inout RangeWriter) {
    var last = 0
    for byte in text {
      bytes[last].write(Int(byte), to: &writer)
      last = Int(byte)
    }
    bytes[last].write(0, to: &writer)
  }
}
