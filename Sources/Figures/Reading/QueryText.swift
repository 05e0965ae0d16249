import Catalog
import Diagnostics
import Markup

/// A query with its place in a file, so that what SQLite says of a byte of it can be told there.
struct QueryText: Sendable {
  let sql: String
  let file: SourceFile
  /// For each byte of the query, and for its end, the byte of the file where it is written.
  private let offsets: [Int]

  /// The value of `query` in a block.
  init(_ scalar: YAMLScalar, in file: SourceFile) {
    sql = scalar.text
    self.file = file
    offsets = file.offsets(of: scalar)
  }

  /// What follows `sql:` in inline code.
  init(_ embed: MarkupDocument.Embed, in file: SourceFile) {
    sql = embed.text
    self.file = file
    let code = file.range(of: "sql:", from: embed.place.line, byte: max(1, embed.place.byte - 1), lines: 2)
    let start = file.offset(of: code.end)
    offsets = (0...embed.text.utf8.count).map { min(start + $0, file.bytes.count) }
  }

  /// The whole query, on its first line.
  var range: SourceRange {
    let first = sql.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let start = first.firstIndex { !$0.isWhitespace } ?? first.startIndex
    let end = first.lastIndex { !$0.isWhitespace }.map(first.index(after:)) ?? start
    return range(at: sql.utf8.distance(from: sql.startIndex, to: start), length: first[start..<end].utf8.count)
  }

  /// Where SQLite names a word without its place: the first place where it stands by itself.
  func offset(ofWord word: String) -> Int? {
    let (bytes, word) = (Array(sql.utf8), Array(word.utf8))
    guard !word.isEmpty, bytes.count >= word.count else { return nil }
    func isPart(_ index: Int) -> Bool { bytes.indices.contains(index) && isWordByte(bytes[index]) }
    return (0...(bytes.count - word.count)).first { start in
      bytes[start..<start + word.count].elementsEqual(word) && !isPart(start - 1) && !isPart(start + word.count)
    }
  }

  /// - Parameter offset: a byte of the query.
  /// - Returns: the word that begins there.
  func range(ofWordAt offset: Int) -> SourceRange {
    let rest = sql.utf8.dropFirst(offset)
    return range(at: offset, length: max(1, rest.prefix(while: isWordByte).count))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return byte > 0x7F || character == "_" || character.isLetter || character.isNumber
  }

  private func range(at offset: Int, length: Int) -> SourceRange {
    guard !offsets.isEmpty else { return .fileStart }
    let start = offsets[min(offset, offsets.count - 1)]
    // After the last byte, not where the next one is: a folded line may lie between them.
    let end = offsets[min(max(offset, offset + length - 1), offsets.count - 1)] + (length > 0 ? 1 : 0)
    return file.range(start..<max(start, min(end, file.bytes.count)))
  }
}
