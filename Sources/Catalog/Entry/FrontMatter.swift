/// Parts an entry into front matter and body.
struct FrontMatter {
  /// The bytes between the two `---` lines.
  let yaml: Range<Int>
  let body: Range<Int>
  let bodyLine: Int

  static func split(_ bytes: [UInt8]) -> Result<FrontMatter, FrontMatterFault> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = line(bytes, at: start), isFence(bytes[first.text]) else { return .failure(.missing) }
    var offset = first.next
    var number = 2
    while let line = line(bytes, at: offset) {
      if isFence(bytes[line.text]) {
        return .success(
          FrontMatter(yaml: first.next..<offset, body: line.next..<bytes.count, bodyLine: number + 1))
      }
      offset = line.next
      number += 1
    }
    return .failure(.unclosed)
  }

  private static func line(_ bytes: [UInt8], at offset: Int) -> (text: Range<Int>, next: Int)? {
    guard offset < bytes.count else { return nil }
    guard let newline = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
      return (offset..<bytes.count, bytes.count)
    }
    return (offset..<newline, newline + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains($0) }
  }
}

enum FrontMatterFault: Error { case missing, unclosed }
