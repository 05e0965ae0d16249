/// A standards document: its levels, its concepts and its identifiers.
package struct Framework: Sendable {
  package let name: String
  package let label: String
  package let shortLabel: String
  package let publisher: String
  package let url: String?
  package let note: String
  package let levels: [Level]
  package let concepts: [Concept]
  /// In natural order within a level and concept.
  package let standards: [Standard]
  private let indices: [String: Int]

  package struct Level: Sendable {
    package let slug: String
    package let label: String
    package let grades: [String]
  }

  package struct Concept: Sendable {
    package let slug: String
    package let label: String
    /// The concept that this one is a topic of.
    package let parent: String?
  }

  package struct Standard: Sendable {
    package let identifier: String
    /// What it asks for, where the framework's file says it.
    package let text: String
    package let level: String
    package let concept: String
  }

  init(
    name: String, label: String, shortLabel: String, publisher: String, url: String?, note: String,
    levels: [Level], concepts: [Concept], standards: [Standard]
  ) {
    self.name = name
    self.label = label
    self.shortLabel = shortLabel
    self.publisher = publisher
    self.url = url
    self.note = note
    self.levels = levels
    self.concepts = concepts
    self.standards = standards
    indices = Dictionary(
      standards.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func index(of identifier: String) -> Int? { indices[identifier] }

  package func level(_ slug: String) -> Level? { levels.first { $0.slug == slug } }

  package func concept(_ slug: String) -> Concept? { concepts.first { $0.slug == slug } }
}
