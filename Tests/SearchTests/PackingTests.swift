import TestSupport
import Testing

@testable import Search

@Suite("Packed numbers")
struct PackingTests {
  @Test(arguments: 1...20)
  func `numbers are read back as they were written`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<500).map { _ in Int.random(in: 0...(1 << Int.random(in: 0...17, using: &random)), using: &random)
    }
    var writer = BitWriter()
    for number in numbers {
      writer.writeGamma(number + 1)
      writer.write(number, width: 18)
    }
    var reader = BitReader(writer.base64)
    for number in numbers {
      #expect(reader.gamma() == number + 1)
      #expect(reader.bits(18) == number)
    }
  }

  @Test(arguments: 1...20)
  func `numbers and texts that are packed by how likely they are come back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<2000).map { _ in
      1 + Int.random(in: 0..<(1 << Int.random(in: 0...30, using: &random)), using: &random)
    }
    let texts = (0..<50).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { _ in UInt8.random(in: 1...255, using: &random) }
    }
    var writer = RangeWriter()
    var (lengths, symbols, text) = (NumberModel(), SymbolModel(width: 4), TextModel(words: []))
    for number in numbers {
      lengths.write(number, to: &writer)
      symbols.write(number & 15, to: &writer)
      writer.write(number & 0xFFFF, width: 16)
    }
    for one in texts { text.write(one, to: &writer) }
    var reader = RangeReader(writer.base64)
    var (lengthsRead, symbolsRead, textRead) = (NumberReader(), SymbolReader(width: 4), TextReader())
    for number in numbers {
      #expect(lengthsRead.read(&reader) == number)
      #expect(symbolsRead.read(&reader) == number & 15)
      #expect(reader.bits(16) == number & 0xFFFF)
    }
    for one in texts { #expect(textRead.read(&reader) == one) }
  }

  @Test func `what is always the same takes no room`() {
    var writer = RangeWriter()
    var numbers = NumberModel()
    for _ in 0..<10_000 { numbers.write(1, to: &writer) }
    #expect(writer.base64.utf8.count < 40)
  }

  @Test func `a form has one number, however many there are`() {
    var table = FormTable()
    let words = (0..<5000).map { Array("w\($0 % 1700)".utf8) }
    let numbers = words.map { table.number(of: $0) }
    #expect(table.count == 1700)
    #expect(zip(words, numbers).allSatisfy { Array(table[$1]) == $0 })
  }
}
