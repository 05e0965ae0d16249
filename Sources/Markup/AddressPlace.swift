package import Diagnostics

extension SourceFile {
  /// Where the address of a link or image is written: behind its words, between angle brackets, or in a definition
  /// somewhere else in the text.
  ///
  /// - Parameters:
  ///   - address: as the Markdown library gives it, without the backslashes and entities of the source.
  ///   - place: where the link begins.
  package func range(ofAddress address: String, at place: MarkupPlace) -> SourceRange {
    let start = min((offset(ofLine: place.line) ?? bytes.count) + max(0, place.byte - 1), bytes.count)
    let paragraph = start..<endOfParagraph(from: start)
    let text = AddressText(address)
    let found =
      text.first(in: bytes, paragraph, after: ["](", "<"]) ?? text.first(in: bytes, 0..<bytes.count, after: ["]:"])
      ?? text.first(in: bytes, paragraph, after: [""])
    if let found { return range(found) }
    return SourceRange(position(at: start), length: 1)
  }

  private func endOfParagraph(from start: Int) -> Int {
    var lineStart = start
    while let newline = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = bytes[(newline + 1)...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }
      if next.map({ bytes[$0] == UInt8(ascii: "\n") }) ?? true { return newline }
      lineStart = newline + 1
    }
    return bytes.count
  }
}

/// An address, to be found as Markdown may spell it.
private struct AddressText {
  private let spellings: [[UInt8]]

  init(_ address: String) {
    // The library completes an address that is written without its scheme.
    let short = ["http://", "mailto:"].first { address.hasPrefix($0) }.map { String(address.dropFirst($0.count)) }
    spellings = ([address] + (short.map { [$0] } ?? [])).map { Array($0.utf8) }.filter { !$0.isEmpty }
  }

  /// The first place behind one of the openings, and perhaps a space and an angle bracket.
  func first(in bytes: [UInt8], _ range: Range<Int>, after openings: [String]) -> Range<Int>? {
    for start in range {
      for opening in openings where bytes[start..<range.upperBound].starts(with: opening.utf8) {
        var index = start + opening.utf8.count
        if !opening.isEmpty { index = AddressText.skip(bytes, index, range.upperBound) }
        for spelling in spellings {
          if let end = AddressText.end(of: spelling, in: bytes, at: index, range.upperBound) { return index..<end }
        }
      }
    }
    return nil
  }

  private static func skip(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let index = bytes[start..<end].firstIndex { !" \t\r\n".utf8.contains($0) } ?? end
    return index < end && bytes[index] == UInt8(ascii: "<") ? index + 1 : index
  }

  /// Follows a spelling in the source, over backslashes and the one entity that addresses need.
  private static func end(of spelling: [UInt8], in bytes: [UInt8], at start: Int, _ limit: Int) -> Int? {
    var index = start
    for byte in spelling {
      if index + 1 < limit, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == byte { index += 1 }
      guard index < limit, bytes[index] == byte else { return nil }
      let isEntity = byte == UInt8(ascii: "&") && bytes[index..<limit].starts(with: "&amp;".utf8)
      index += isEntity ? "&amp;".utf8.count : 1
    }
    return index
  }
}
