import Diagnostics
import TestSupport

@testable import Markup

/// A Markdown text that was read alone, with what was found in it.
struct Reading {
  let document: MarkupDocument
  let diagnostics: [Diagnostic]
  private let marked: MarkedText

  init(_ text: String, role: MarkupDocument.Role = .body) {
    marked = MarkedText(text)
    let file = SourceFile(root: "content", path: "curricula/entry.md", text: marked.text)
    var diagnostics: [Diagnostic] = []
    document = MarkupDocument.read(file.bytes[...], role: role, in: file, firstLine: 1, diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// With the destination of each link as it was written.
  var html: String { html { $0.destination } }

  func html(linking address: (MarkupDocument.Link) -> String) -> String {
    String(decoding: document.html(linking: address), as: UTF8.self)
  }

  var findings: [String] { diagnostics.inOrder().map(marked.summary) }
}
