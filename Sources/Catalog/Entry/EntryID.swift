/// What an entry is called in references: its collection and its slug.
package struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let collection: String
  package let slug: String

  package init(collection: String, slug: String) {
    self.collection = collection
    self.slug = slug
  }

  package var description: String { "\(collection)/\(slug)" }

  package static func < (a: Self, b: Self) -> Bool {
    a.collection == b.collection ? a.slug < b.slug : a.collection < b.collection
  }

  /// `Scratch 3.0.md` → `scratch-3-0`; nothing is left of a name without such letters.
  package static func slug(from text: String) -> String {
    let name = text.lowercased().hasSuffix(".md") ? text.dropLast(3) : text[...]
    return name.lowercased().split { !isSlug(String($0)) || $0 == "-" }.joined(separator: "-")
  }

  /// Lower-case letters, digits and hyphens.
  package static func isSlug(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "-")
      }
  }
}
