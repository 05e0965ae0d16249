/// One file of content or templates, as it was read.
package struct SourceFile: Sendable {
  /// The folder as the command was given it, such as `content`.
  package let root: String
  /// The path below `root`, with `/` on every system.
  package let path: String
  package let bytes: [UInt8]

  package init(root: String, path: String, bytes: [UInt8]) {
    self.root = root
    self.path = path
    self.bytes = bytes
  }

  package init(root: String, path: String, text: String) {
    self.init(root: root, path: path, bytes: Array(text.utf8))
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
    var line = 1
    var offset = 0
    while line < number {
      guard let newline = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      offset = newline + 1
      line += 1
    }
    return offset
  }

  /// The place of the byte at `offset`, counted in characters.
  package func position(at offset: Int) -> SourcePosition {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return SourcePosition(line: line, column: String(decoding: before[lineStart...], as: UTF8.self).count + 1)
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
    return SourceRange(position(at: found), position(at: found + text.utf8.count))
  }

  private func firstOffset(of needle: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = needle.first, range.count >= needle.count else { return nil }
    for start in range.lowerBound...(range.upperBound - needle.count) where bytes[start] == first {
      if bytes[start..<start + needle.count].elementsEqual(needle) { return start }
    }
    return nil
  }
}
