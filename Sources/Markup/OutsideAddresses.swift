package import Diagnostics

extension MarkupDocument {
  /// The addresses outside the site that a text links to, each with its place.
  ///
  /// The text is read once more for them: documents do not keep what only few commands ask for.
  ///
  /// - Parameters:
  ///   - text: UTF-8; in a body, the bytes of `file` that it is made of.
  ///   - firstLine: the line of `file` on which the text begins.
  ///   - places: for the text of a field, where in `file` a place of the text is written.
  package static func outsideAddresses(
    in text: ArraySlice<UInt8>, role: Role = .body, of file: SourceFile, firstLine: Int,
    places: ((MarkupPlace) -> MarkupPlace)? = nil
  ) -> [(address: String, range: SourceRange)] {
    guard !text.isEmpty, ComplexityLimits.firstExcess(in: text) == nil else { return [] }
    let reader = MarkdownReader(file: file, firstLine: firstLine, role: role, setting: .alone, places: places)
    var found: [(address: String, range: SourceRange)] = []
    _ = CMark.render(text, footnotes: role == .body) { node in
      guard node.kind == .link, case .external = LinkTarget(node.address) else { return }
      found.append((node.address, file.range(ofAddress: node.address, at: reader.place(of: node))))
    }
    return found
  }
}
