/// Two texts compared line by line, as `diff -u` prints it and `patch` reads it.
package struct UnifiedDiff {
  private static let context = 3
  private let path: String
  private let lines: [Line]

  private struct Line {
    let sign: Character
    let bytes: ArraySlice<UInt8>
  }

  /// - Parameter path: of the file, as the command was given it.
  package init(_ old: [UInt8], _ new: [UInt8], path: String) {
    self.path = path
    lines = UnifiedDiff.compared(UnifiedDiff.lines(old), UnifiedDiff.lines(new))
  }

  package var text: String {
    let hunks = hunks
    if hunks.isEmpty { return "" }
    return "--- \(path)\n+++ \(path)\n" + hunks.map(printed).joined()
  }

  /// With their ends, so that a change of one shows; as bytes, because texts that look alike may not be the same.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func compared(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(offset))
    let inserted = Set(difference.insertions.map(offset))
    var lines: [Line] = []
    var (o, n) = (0, 0)
    while o < old.count || n < new.count {
      if removed.contains(o), o < old.count {
        lines.append(Line(sign: "-", bytes: old[o]))
        o += 1
      } else if inserted.contains(n), n < new.count {
        lines.append(Line(sign: "+", bytes: new[n]))
        n += 1
      } else {
        lines.append(Line(sign: " ", bytes: old[o]))
        (o, n) = (o + 1, n + 1)
      }
    }
    return lines
  }

  private static func offset(_ change: CollectionDifference<ArraySlice<UInt8>>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  /// The changed lines with those around them, those that meet taken together.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].sign != " " {
      let range = max(0, index - UnifiedDiff.context)..<min(lines.count, index + UnifiedDiff.context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func printed(_ hunk: Range<Int>) -> String {
    let header = "@@ -\(span(hunk, without: "+")) +\(span(hunk, without: "-")) @@\n"
    return header + lines[hunk].map(printed).joined()
  }

  private func printed(_ line: Line) -> String {
    let isWhole = line.bytes.last == UInt8(ascii: "\n")
    return "\(line.sign)\(String(decoding: line.bytes, as: UTF8.self))"
      + (isWhole ? "" : "\n\\ No newline at end of file\n")
  }

  /// First line and number of lines on one side.
  private func span(_ hunk: Range<Int>, without sign: Character) -> String {
    let before = lines[..<hunk.lowerBound].count { $0.sign != sign }
    let count = lines[hunk].count { $0.sign != sign }
    return "\(count == 0 ? before : before + 1),\(count)"
  }
}
