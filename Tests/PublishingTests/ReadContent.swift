import Catalog
import Diagnostics
import Publishing

/// What reading a content folder gave, in a form that is easy to compare.
struct ReadContent {
  let files: [String]
  let attachments: [String]
  /// Rule and file of each fault.
  let faults: [String]

  init(_ root: String) async throws {
    let (content, diagnostics) = try await ContentReader.read(root)
    files = content.files.map(\.path)
    attachments = content.attachments
    faults = diagnostics.inOrder().map { "\($0.rule.id) \($0.file)" }
  }
}
