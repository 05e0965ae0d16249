/// Takes out of a script or stylesheet the lines that are comments and nothing else: who reads the site needs only
/// what runs. What `/*!` begins stays, for it says whose the text is.
enum CommentLines {
  static func removed(from text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Within a text of several lines, a line that looks like a comment is none.
    guard lines.allSatisfy({ $0.count { $0 == "`" }.isMultiple(of: 2) }) else { return text }
    var (kept, isInside): ([Substring], Bool) = ([], false)
    for line in lines {
      let inner = line.drop { $0 == " " }
      if isInside || inner.hasPrefix("/*") && !inner.hasPrefix("/*!") {
        let end = inner.firstRange(of: "*/")
        isInside = end == nil
        let rest = end.map { inner[$0.upperBound...] } ?? ""
        if rest.contains(where: { $0 != " " }) { kept.append(rest) }
      } else if !inner.hasPrefix("//") {
        kept.append(line)
      }
    }
    return kept.joined(separator: "\n")
  }
}
