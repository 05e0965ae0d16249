import Synchronization

/// One file of content or templates, as it was read.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class SourceFile: Sendable {
  /// The folder as the command was given it, such as `content`.
  package let root: String
  /// The path below `root`, with `/` on every system.
  package let path: String
  package let bytes: [UInt8]
  /// Where the lines start, found when it is first asked for: only files with faults need it, and those with many need
  /// it often.
  private let lineStarts = Mutex<[Int]?>(nil)

  package init(root: String, path: String, bytes: [UInt8]) {
    self.root = root
    self.path = path
    self.bytes = bytes
  }

  package convenience init(root: String, path: String, text: String) {
    self.init(root: root, path: path, bytes: Array(text.utf8))
  }

  /// Whether it is the same file with the same bytes.
  package func isSame(as other: SourceFile) -> Bool {
    self === other || path == other.path && bytes == other.bytes
  }

  /// The path as a person at the terminal would write it.
  package var displayPath: String { root.isEmpty ? path : "\(root)/\(path)" }

  /// The text of line `number`, counted from 1, without its line ending.
  package func line(_ number: Int) -> String? {
    guard let start = offset(ofLine: number) else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where line `number` starts, or nothing when the file is shorter.
  package func offset(ofLine number: Int) -> Int? {
    let starts = starts()
    return number <= starts.count ? starts[max(1, number) - 1] : nil
  }

  /// The place of the byte at `offset`, counted in characters.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(offset, bytes.count)
    let starts = starts()
    var (line, end) = (0, starts.count)
    while end - line > 1 {
      let middle = (line + end) / 2
      if starts[middle] <= offset { line = middle } else { end = middle }
    }
    return SourcePosition(line: line + 1, column: SourceFile.characterCount(bytes[starts[line]..<offset]) + 1)
  }

  /// The byte at which a place begins; the end of its line where the line is shorter.
  package func offset(of position: SourcePosition) -> Int {
    guard let start = offset(ofLine: position.line), let line = line(position.line) else { return bytes.count }
    return start + line.prefix(max(0, position.column - 1)).utf8.count
  }

  /// The bytes of a stretch.
  package func bytes(in range: SourceRange) -> Range<Int> {
    let start = offset(of: range.start)
    return start..<max(start, offset(of: range.end))
  }

  /// The stretch between two bytes.
  package func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(position(at: bytes.lowerBound), position(at: bytes.upperBound))
  }

  package func text(in range: SourceRange) -> String { String(decoding: bytes[bytes(in: range)], as: UTF8.self) }

  private static func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    // Of ASCII the library knows at once that each byte is a character.
    return text.utf16.count == bytes.count ? bytes.count : text.count
  }

  /// The first stretch that reads `text` at or after a line and a byte of it, or the place itself when the source
  /// spells it otherwise (with an escape, say). Gives up after `lines` lines, so that it never points far away.
  package func range(of text: String, from line: Int, byte: Int = 1, lines: Int = 40) -> SourceRange {
    guard let lineStart = offset(ofLine: line) else { return .fileStart }
    let from = min(lineStart + max(0, byte - 1), bytes.count)
    let to = offset(ofLine: line + lines) ?? bytes.count
    guard let found = firstOffset(of: Array(text.utf8), in: from..<max(from, to)) else {
      let place = position(at: from)
      return SourceRange(place, length: 1)
    }
    return self.range(found..<found + text.utf8.count)
  }

  private func firstOffset(of needle: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = needle.first, range.count >= needle.count else { return nil }
    for start in range.lowerBound...(range.upperBound - needle.count) where bytes[start] == first {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return start }
    }
    return nil
  }

  private func starts() -> [Int] {
    lineStarts.withLock { known in
      if let known { return known }
      var starts = [0]
      for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
      known = starts
      return starts
    }
  }
}
