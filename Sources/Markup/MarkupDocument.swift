/// A Markdown text as HTML, with what the rest of the program needs to know of it.
///
/// The addresses of links to other files are left open, because they depend on the page that shows the text:
/// `html(linking:)` fills them in.
package struct MarkupDocument: Sendable {
  /// HTML between the open addresses: one piece more than there are entries in `slots`.
  let pieces: [[UInt8]]
  /// For each gap between two pieces, the index in `links` of the link that fills it.
  let slots: [Int]
  /// Links and images that lead to files of the content, in the order of the text.
  package let links: [Link]
  package let headings: [Heading]

  /// A link or image that leads to a file or to a heading, not to an address outside.
  package struct Link: Sendable {
    package let destination: String
    package let target: LinkTarget
    package let isImage: Bool
    package let place: MarkupPlace
  }

  package struct Heading: Sendable {
    /// 2 to 6.
    package let level: Int
    package let text: String
    /// The value of `id`, unique in its text.
    package let anchor: String
  }

  package static let empty = MarkupDocument(pieces: [[]], slots: [], links: [], headings: [])

  package var isEmpty: Bool { slots.isEmpty && pieces.allSatisfy(\.isEmpty) }

  /// - Parameter address: the value of `href` or `src` for a link, already safe in an attribute.
  package func html(linking address: (Link) -> String) -> [UInt8] {
    guard !slots.isEmpty else { return pieces[0] }
    var out = pieces[0]
    for (slot, piece) in zip(slots, pieces.dropFirst()) {
      out.append(contentsOf: address(links[slot]).utf8)
      out.append(contentsOf: piece)
    }
    return out
  }
}

/// Where a node of a Markdown text begins, as the library tells it.
package struct MarkupPlace: Hashable, Sendable {
  /// A line of the file, counted from 1.
  package let line: Int
  /// A byte of the line, counted from 1.
  package let byte: Int
}
