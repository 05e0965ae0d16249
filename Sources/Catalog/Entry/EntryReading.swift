package import Diagnostics
import Parallel

/// The entries of a folder with what they were read from, so that the next reading repeats only what has changed.
///
/// Whatever it takes over is what it would read anew: the result is the same with and without an earlier reading.
package struct EntryReading: Sendable {
  package let catalog: Catalog
  let folder: ContentFolder
  let plan: ReadingPlan
  /// In the order of the plan's items.
  let documents: [Document]

  package var diagnostics: [Diagnostic] { plan.diagnostics + documents.flatMap(\.diagnostics) }

  package static func read(
    _ folder: ContentFolder, _ configuration: Configuration, after previous: EntryReading? = nil
  ) async -> EntryReading {
    // Another configuration changes what every entry means.
    let previous = previous.flatMap { $0.catalog.configuration === configuration ? $0 : nil }
    if let previous, folder.hasSameFiles(as: previous.folder) { return await previous.edited(folder) }
    let plan = ReadingPlan(folder, configuration)
    let known = previous?.documentsByPath ?? [:]
    let documents = await parallelMap(plan.items) { item in
      let path = folder.files[item.file].path
      if let previous, let index = known[path], previous.holds(item, at: index, in: folder) {
        return previous.documents[index]
      }
      return item.document(in: folder, configuration)
    }
    return EntryReading(
      catalog: EntryReading.catalog(documents, plan, configuration), folder: folder, plan: plan, documents: documents)
  }

  private static func catalog(
    _ documents: [Document], _ plan: ReadingPlan, _ configuration: Configuration
  ) -> Catalog {
    let entries = ListingOrder(configuration).sorted(documents.compactMap(\.entry))
    return Catalog(configuration: configuration, entries: entries, attachments: plan.attachments)
  }

  // MARK: - What an earlier reading is good for

  private var documentsByPath: [String: Int] {
    let pairs = plan.items.enumerated().map { (folder.files[$1.file].path, $0) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the document at `index` was read from the same bytes as `item` would be.
  private func holds(_ item: ReadingPlan.Item, at index: Int, in other: ContentFolder) -> Bool {
    let own = plan.items[index]
    return own.id == item.id && own.attachments == item.attachments
      && own.chapters.elementsEqual(item.chapters) { mine, its in
        mine.slug == its.slug && isSame(mine.file, its.file, other)
      } && isSame(own.file, item.file, other)
  }

  private func isSame(_ own: Int, _ its: Int, _ other: ContentFolder) -> Bool {
    folder.files[own].path == other.files[its].path && folder.files[own].bytes == other.files[its].bytes
  }

  /// The same files, some with other bytes.
  private func edited(_ folder: ContentFolder) async -> EntryReading {
    let changed = plan.items.indices.filter { !holds(plan.items[$0], at: $0, in: folder) }
    let configuration = catalog.configuration
    let read = await parallelMap(changed) { plan.items[$0].document(in: folder, configuration) }
    var documents = documents
    for (index, document) in zip(changed, read) { documents[index] = document }
    let catalog =
      edited(changed, documents) ?? EntryReading.catalog(documents, plan, configuration)
    return EntryReading(catalog: catalog, folder: folder, plan: plan, documents: documents)
  }

  /// The catalog, where every new entry stands where the old one stood.
  private func edited(_ changed: [Int], _ new: [Document]) -> Catalog? {
    let order = ListingOrder(catalog.configuration)
    var replacements: [Int: Entry] = [:]
    for index in changed {
      guard let old = documents[index].entry, let new = new[index].entry, order.isTie(old, new),
        new.chapters.map(\.slug) == old.chapters.map(\.slug), let place = catalog.index(ofPath: old.file.path)
      else { return nil }
      replacements[place] = new
    }
    return catalog.replacing(replacements)
  }
}

extension ReadingPlan.Item {
  fileprivate func document(in folder: ContentFolder, _ configuration: Configuration) -> Document {
    Document.read(
      folder.files[file], id: id, attachments: attachments,
      chapters: chapters.map { (folder.files[$0.file], slug: $0.slug) }, configuration: configuration)
  }
}
