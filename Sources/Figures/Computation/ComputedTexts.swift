/// A text of an entry: its body, or one of its chapters.
package struct TextID: Hashable, Sendable {
  package let entry: Int
  /// Nothing for the body.
  package let chapter: Int?

  package init(entry: Int, chapter: Int? = nil) {
    self.entry = entry
    self.chapter = chapter
  }
}

/// What is computed for the texts of a catalog.
package struct ComputedTexts: Sendable {
  package enum Item: Sendable {
    case figure(Figure)
    /// A number or text within a sentence.
    case value(LinkedHTML)
    /// The indices of entries, to be shown as cards.
    case entries([Int])
    /// It is faulty, which has been reported.
    case nothing
  }

  private let items: [TextID: [Item]]

  init(_ items: [TextID: [Item]]) {
    self.items = items
  }

  /// In the order of the text.
  package func items(of text: TextID) -> [Item] { items[text] ?? [] }
}

/// A figure, computed and drawn.
package struct Figure: Sendable {
  /// Unlike those of all other figures of the entry, and of headings, in which there are no capitals.
  package let id: String
  package let title: String
  package let chart: Chart
  package let unit: String?
  package let note: String?
  package let source: String?
  package let description: String?
  package let drawing: LinkedHTML
  /// The same data as a table; nothing where the drawing is one.
  package let data: LinkedHTML?
  package let facts: ChartFacts
  /// Whether anything in it depends on a number that is not published.
  package let hasUnknown: Bool
}
