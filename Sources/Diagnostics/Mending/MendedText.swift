/// A file with the certain mends of its faults applied.
package struct MendedText: Sendable {
  package let bytes: [UInt8]
  /// What was applied, in the order of the file.
  package let applied: [AppliedMend]

  /// Applies mends to a file. Where two overlap the one that begins first is applied, of two that begin together the
  /// shorter one; the other is left for the next pass. Bytes outside of the mends stay as they are.
  ///
  /// - Parameter diagnostics: those of the file.
  package init(_ file: SourceFile, mending diagnostics: [Diagnostic]) {
    var bytes: [UInt8] = []
    var applied: [AppliedMend] = []
    var done = 0
    var last: Mend?
    for edit in MendedText.edits(file, diagnostics) {
      let repeats = edit.mend == last
      guard repeats || edit.bytes.lowerBound >= done else { continue }
      applied.append(AppliedMend(diagnostic: edit.diagnostic, mend: edit.mend, old: file.text(in: edit.mend.range)))
      if repeats { continue }
      bytes += file.bytes[done..<edit.bytes.lowerBound]
      bytes += edit.mend.text.utf8
      (done, last) = (edit.bytes.upperBound, edit.mend)
    }
    self.bytes = bytes + file.bytes[done...]
    self.applied = applied
  }

  private typealias Edit = (diagnostic: Diagnostic, mend: Mend, bytes: Range<Int>)

  /// In the order in which they are looked at, the same on every machine.
  private static func edits(_ file: SourceFile, _ diagnostics: [Diagnostic]) -> [Edit] {
    let edits = diagnostics.inOrder().compactMap { diagnostic in
      diagnostic.certainMend.map { (diagnostic, $0, file.bytes(in: $0.range)) }
    }
    return edits.sorted { a, b in
      (a.2.lowerBound, a.2.upperBound, a.1.text) < (b.2.lowerBound, b.2.upperBound, b.1.text)
    }
  }
}

/// One change that was made, for people to read.
package struct AppliedMend: Sendable {
  package let diagnostic: Diagnostic
  package let mend: Mend
  /// What stood there.
  package let old: String

  /// `content/a.md:7:12: "algoritms" → "algorithms" [unknown-term]`.
  package var line: String {
    let start = diagnostic.range.start
    let place = "\(diagnostic.file):\(start.line):\(start.column)"
    return "\(place): \(change) [\(diagnostic.rule.id)]"
  }

  private var change: String {
    if mend.text.isEmpty { return "\(diagnostic.message): taken out" }
    return "\"\(shown(old))\" → \"\(shown(mend.text))\""
  }
}
