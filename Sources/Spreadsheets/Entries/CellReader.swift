package import Catalog
import Foundation

/// Turns what people write in cells into what an entry writes. What it does not understand stays as it is, for the
/// reader of entries to judge.
package struct CellReader: Sendable {
  private let configuration: Configuration
  /// The slugs of entries by collection and title, in lower case; nothing where several have one title.
  private let titles: [String: [String: String?]]

  package init(_ catalog: LinkedCatalog) {
    configuration = catalog.configuration
    titles = Dictionary(grouping: catalog.entries, by: \.id.collection).mapValues { entries in
      Dictionary(
        entries.map { ($0.common.title.lowercased(), Optional($0.id.slug)) }, uniquingKeysWith: { _, _ in nil })
    }
  }

  /// The values of a cell, one unless the field has many.
  func values(_ cell: String, _ field: Field) -> [String] {
    let parts = field.isMany ? CellReader.parts(cell, field.type) : [cell]
    return parts.filter { !$0.isEmpty }.map { value($0, field.type) }
  }

  /// Between several values stands ` | ` or, where none of them can hold it, also `|` or `;`.
  private static func parts(_ cell: String, _ type: FieldType) -> [String] {
    let parts: [String]
    switch type {
    case .text, .markdown, .url, .file: parts = cell.components(separatedBy: " | ")
    default: parts = cell.split { $0 == "|" || $0 == ";" }.map(String.init)
    }
    return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  private func value(_ text: String, _ type: FieldType) -> String {
    switch type {
    case .boolean: CellReader.boolean(text)
    case .term(let vocabulary): term(text, configuration.vocabularies[vocabulary])
    case .reference(let collections): reference(text, collections)
    case .count: text.filter { $0 != " " }
    case .percent: text.hasSuffix("%") ? text.dropLast().trimmingCharacters(in: .whitespaces) : text
    default: text
    }
  }

  private static func boolean(_ text: String) -> String {
    switch text.lowercased() {
    case "1", "y", "yes", "true": "true"
    case "0", "n", "no", "false": "false"
    default: text
    }
  }

  /// By its slug, its label or another spelling.
  private func term(_ text: String, _ vocabulary: Vocabulary?) -> String {
    guard let vocabulary, vocabulary.term(text) == nil else { return text }
    let folded = text.lowercased()
    let found = vocabulary.terms.first { term in
      ([term.slug, term.label] + term.aliases).contains { $0.lowercased() == folded }
    }
    return found?.slug ?? text
  }

  /// By its slug or, where only one entry has it, its title.
  private func reference(_ text: String, _ collections: [String]) -> String {
    let folded = text.lowercased()
    let all = collections.isEmpty ? configuration.schemas.map(\.name) : collections
    let found = all.compactMap { name -> String? in
      guard let slug = titles[name]?[folded] ?? nil else { return nil }
      return collections.count == 1 ? slug : "\(name)/\(slug)"
    }
    return found.count == 1 ? found[0] : text
  }
}
