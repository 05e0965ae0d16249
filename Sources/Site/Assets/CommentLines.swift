/// Takes out of a script or stylesheet the lines that are comments and nothing else: who reads the site needs only
/// what runs. What says whose the text is stays.
///
/// Lines are judged by how they begin. Where that could be wrong, because a text or a comment that begins within a
/// line goes on in the next, the whole file is left as it is.
struct CommentLines {
  enum Language {
    case script, style
  }

  private let lines: [Substring]
  private let language: Language

  static func removed(from text: String, _ language: Language) -> String {
    let comments = CommentLines(text, language)
    return comments.areCertain ? comments.others.joined(separator: "\n") : text
  }

  private init(_ text: String, _ language: Language) {
    // By bytes: for the library, the two that end a line on Windows are one character.
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    self.language = language
  }

  private var areCertain: Bool {
    lines.allSatisfy { line in isComment(line) ? !opensAnother(line) : isWhole(line) }
  }

  /// Whether a comment begins after the end of one, and does not end in the line.
  private func opensAnother(_ line: Substring) -> Bool {
    line.ranges(of: "*/").last.map { line[$0.upperBound...].contains("/*") } ?? false
  }

  /// Whether no text and no comment begins in the line and ends in another.
  private func isWhole(_ line: Substring) -> Bool {
    // Most lines have no such byte, and bytes are quickly looked through.
    let marks = line.utf8.filter { "*`$\\".utf8.contains($0) }
    if marks.isEmpty { return true }
    if marks.contains(UInt8(ascii: "*")), let start = line.ranges(of: "/*").last,
      !line[start.upperBound...].contains("*/")
    {
      return false
    }
    if language == .style { return true }
    let inserted = line.firstRange(of: "${").map { line[$0.lowerBound...] } ?? ""
    return !line.trimmed.hasSuffix("\\") && line.utf8.count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2)
      && inserted.utf8.count { $0 == UInt8(ascii: "{") } == inserted.utf8.count { $0 == UInt8(ascii: "}") }
  }

  /// The lines that are no comments.
  private var others: [Substring] {
    var kept: [Substring] = []
    var comment: [Substring] = []
    for line in lines {
      let inner = line.trimmed
      if comment.isEmpty, !begins(inner) {
        if !isComment(line) || CommentLines.isNotice([line]) { kept.append(line) }
        continue
      }
      comment.append(line)
      guard let end = inner.firstRange(of: "*/") else { continue }
      let rest = inner[end.upperBound...]
      kept += CommentLines.isNotice(comment) ? comment : rest.isEmpty ? [] : [rest]
      comment = []
    }
    return kept + comment
  }

  private func isComment(_ line: Substring) -> Bool {
    let inner = line.trimmed
    return language == .script && inner.hasPrefix("//") || begins(inner)
  }

  private func begins(_ inner: Substring) -> Bool { inner.hasPrefix("/*") }

  /// Whether a comment says whose the text is.
  private static func isNotice(_ comment: [Substring]) -> Bool {
    let words = ["/*!", "@license", "@preserve", "copyright", "spdx-license"]
    return comment.contains { line in words.contains { line.lowercased().contains($0) } }
  }
}

extension Substring {
  /// Without the blanks at its ends, and without what ends a line on Windows.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    return start.reversed().firstIndex { $0 != " " && $0 != "\t" && $0 != "\r" }.map { start[..<$0.base] } ?? ""
  }
}
