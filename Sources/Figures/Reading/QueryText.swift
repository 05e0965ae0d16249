import Catalog
import Diagnostics
import Markup

/// A query with its place in a file, so that what SQLite says of a byte of it can be told there.
struct QueryText: Sendable {
  let sql: String
  let file: SourceFile
  /// The line of the file on which each line of the query stands, and how many bytes of it come before.
  private let firstLine: Int
  private let indent: Int

  /// The value of `query` in a block.
  init(_ scalar: YAMLScalar, in file: SourceFile) {
    sql = scalar.text
    self.file = file
    switch scalar.style {
    case .literal, .folded:
      firstLine = scalar.mark.line + 1
      // YAML takes the spaces of the first line from all of them.
      indent = (file.line(firstLine) ?? "").utf8.prefix { $0 == UInt8(ascii: " ") }.count
    case .plain, .quoted:
      firstLine = scalar.mark.line
      indent = file.position(of: scalar.mark).column - 1 + (scalar.style == .quoted ? 1 : 0)
    }
  }

  /// What follows `sql:` in inline code.
  init(_ embed: MarkupDocument.Embed, in file: SourceFile) {
    sql = embed.text
    self.file = file
    let prefix = file.range(of: "sql:", from: embed.place.line, byte: max(1, embed.place.byte - 1), lines: 2).start
    firstLine = prefix.line
    let before = (file.line(prefix.line) ?? "").prefix(prefix.column - 1).utf8.count
    indent = before + "sql:".utf8.count
  }

  /// The whole query, on its first line.
  var range: SourceRange {
    let line = sql.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let first = line.drop(while: \.isWhitespace)
    return range(at: sql.utf8.distance(from: sql.startIndex, to: first.startIndex), length: first.utf8.count)
  }

  /// - Parameter offset: a byte of the query.
  /// - Returns: the word that begins there.
  func range(ofWordAt offset: Int) -> SourceRange {
    let rest = sql.utf8.dropFirst(offset)
    let word = rest.prefix {
      $0 == UInt8(ascii: "_") || $0 > 0x7F || Character(UnicodeScalar($0)).isLetter
        || Character(UnicodeScalar($0)).isNumber
    }
    return range(at: offset, length: max(1, word.count))
  }

  private func range(at offset: Int, length: Int) -> SourceRange {
    let before = sql.utf8.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") }
    let inLine = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let start = (file.offset(ofLine: firstLine + line) ?? file.bytes.count) + indent + inLine
    let bytes = sql.utf8.dropFirst(offset).prefix(length)
    guard start + length <= file.bytes.count, file.bytes[start..<start + length].elementsEqual(bytes) else {
      // The source spells the query in another way: folded, or with escapes.
      let text = String(decoding: bytes, as: UTF8.self)
      return file.range(of: text, from: firstLine, byte: 1, lines: 40)
    }
    return SourceRange(file.position(at: start), file.position(at: start + length))
  }
}
