/// One file of the published site.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// The file of the content at this path, as it is.
    case copy(ofContent: String)
  }

  /// Below the output folder.
  package let path: String
  package let content: Content
}
