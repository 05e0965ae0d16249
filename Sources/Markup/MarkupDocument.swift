/// A Markdown text as HTML, with what the rest of the program needs to know of it.
///
/// The addresses of links to other files are left open, because they depend on the page that shows the text, and so is
/// what is computed from the catalog: `html(linking:embedding:)` fills them in.
package struct MarkupDocument: Sendable {
  /// HTML between the gaps: one piece more than there are entries in `slots`.
  package let pieces: [[UInt8]]
  /// What fills each gap between two pieces.
  let slots: [Slot]
  /// Links and images that lead to files of the content, in the order of the text.
  package let links: [Link]
  package let headings: [Heading]
  /// What is computed from the catalog, in the order of the text.
  package let embeds: [Embed]

  enum Slot: Hashable, Sendable {
    /// The address of a link, by its index.
    case link(Int)
    /// An embed, by its index.
    case embed(Int)
  }

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

  /// Something that stands in the text and is computed from the catalog.
  package struct Embed: Sendable {
    package enum Kind: Sendable {
      /// A fenced block with the word `figure`; its text is YAML.
      case figure
      /// A fenced block with the word `entries`; its text is YAML.
      case entries
      /// Inline code that starts with `sql:`; its text is what follows.
      case value
    }

    package let kind: Kind
    package let text: String
    /// Of a block, its first line, below the fence; of a value, the code.
    package let place: MarkupPlace
  }

  package static let empty = MarkupDocument(pieces: [[]], slots: [], links: [], headings: [], embeds: [])

  /// Whether links to its headings find what they find in `other`.
  package func hasAnchors(of other: MarkupDocument) -> Bool {
    headings.elementsEqual(other.headings) { $0.anchor == $1.anchor }
  }

  package var isEmpty: Bool { slots.isEmpty && pieces.allSatisfy(\.isEmpty) }

  /// - Parameters:
  ///   - address: the value of `href` or `src` for a link, already safe in an attribute.
  ///   - embed: the HTML of an embed, by its index.
  package func html(linking address: (Link) -> String, embedding embed: (Int) -> [UInt8] = { _ in [] }) -> [UInt8] {
    guard !slots.isEmpty else { return pieces[0] }
    var out = pieces[0]
    for (slot, piece) in zip(slots, pieces.dropFirst()) {
      switch slot {
      case .link(let index): out.append(contentsOf: address(links[index]).utf8)
      case .embed(let index): out.append(contentsOf: embed(index))
      }
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

  package init(line: Int, byte: Int) {
    self.line = line
    self.byte = byte
  }
}
