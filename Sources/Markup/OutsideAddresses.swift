package import Diagnostics

extension MarkupDocument {
  /// The addresses outside the site that a text links to, each with its place.
  ///
  /// The text is read once more for them: documents do not keep what only few commands ask for.
  ///
  /// - Parameters:
  ///   - text: UTF-8; in a body, the bytes of `file` that it is made of.
  ///   - firstLine: the line of `file` on which the text begins.
  package static func outsideAddresses(
    in text: ArraySlice<UInt8>, role: Role = .body, of file: SourceFile, firstLine: Int
  ) -> [(address: String, range: SourceRange)] {
    guard !text.isEmpty, ComplexityLimits.firstExcess(in: text) == nil else { return [] }
    let reader = MarkdownReader(file: file, firstLine: firstLine, role: role, setting: .alone)
    var found: [(address: String, range: SourceRange)] = []
    _ = CMark.render(text, footnotes: role == .body) { node in
      guard node.kind == .link, case .external = LinkTarget(node.address) else { return }
      let place = reader.place(of: node)
      found.append((node.address, file.range(of: node.address, from: place.line, byte: place.byte)))
    }
    return found
  }
}
