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
    let width = Int.random(in: 0...9, using: &random)
    var writer = BitWriter()
    for number in numbers {
      writer.writeGamma(number + 1)
      writer.writeRice(number, width: width + 4)
      writer.write(number, width: 18)
    }
    var reader = BitReader(writer.base64)
    for number in numbers {
      #expect(reader.gamma() == number + 1)
      #expect(reader.rice(width + 4) == number)
      #expect(reader.bits(18) == number)
    }
  }

  @Test func `a form has one number, however many there are`() {
    var table = FormTable()
    let words = (0..<5000).map { Array("w\($0 % 1700)".utf8) }
    let numbers = words.map { table.number(of: $0) }
    #expect(table.count == 1700)
    #expect(zip(words, numbers).allSatisfy { Array(table[$1]) == $0 })
  }
}
