/// A place in a text file: line and column count from 1, and a column is a character.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = SourcePosition(line: 1, column: 1)

  package static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of a text file; `end` is the place after its last character.
package struct SourceRange: Hashable, Sendable {
  package var start: SourcePosition
  package var end: SourcePosition

  package init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// A range of `length` characters on one line.
  package init(_ start: SourcePosition, length: Int) {
    self.init(start, SourcePosition(line: start.line, column: start.column + length))
  }

  /// The first character of a file: where a fault of the whole file is told.
  package static let fileStart = SourceRange(.start, .start)
}
