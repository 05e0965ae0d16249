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
    let plan = previous?.plan(of: folder, configuration) ?? ReadingPlan(folder, configuration)
    let known = previous?.known(plan, folder, configuration) ?? []
    let missing = plan.items.indices.filter { known.isEmpty || known[$0] == nil }
    let read = await parallelMap(missing) { plan.items[$0].document(in: folder, configuration) }
    var documents = known.isEmpty ? read : known.map { $0 ?? Document(entry: nil, diagnostics: []) }
    if !known.isEmpty { for (index, document) in zip(missing, read) { documents[index] = document } }
    let catalog =
      previous?.catalog(documents, plan, configuration)
      ?? EntryReading.catalog(documents, plan, configuration)
    return EntryReading(catalog: catalog, folder: folder, plan: plan, documents: documents)
  }

  private static func catalog(
    _ documents: [Document], _ plan: ReadingPlan, _ configuration: Configuration
  ) -> Catalog {
    let entries = ListingOrder(configuration).sorted(documents.compactMap(\.entry))
    return Catalog(configuration: configuration, entries: entries, attachments: plan.attachments)
  }
}

// MARK: - What an earlier reading is good for

extension EntryReading {
  private func plan(of folder: ContentFolder, _ configuration: Configuration) -> ReadingPlan? {
    configuration === catalog.configuration && folder.hasSameFiles(as: self.folder) ? plan : nil
  }

  /// For each item of a plan the document that would be read, where it is known.
  private func known(
    _ plan: ReadingPlan, _ folder: ContentFolder, _ configuration: Configuration
  ) -> [Document?] {
    let old = catalog.configuration
    let changed = configuration === old ? [] : folder.changedSettings(since: self.folder)
    var validity: [String: ReadingValidity] = [:]
    for name in configuration.schemas.map(\.name) {
      validity[name] = configuration.validity(of: name, readUnder: old, changed: changed)
    }
    // Both plans are in the order of paths.
    var own = 0
    return plan.items.map { item in
      let path = folder.files[item.file].path
      while own < self.plan.items.count, self.path(own) < path { own += 1 }
      guard own < self.plan.items.count, holds(item, at: own, in: folder) else { return nil }
      return validity[item.id.collection]?.document(documents[own])
    }
  }

  private func path(_ item: Int) -> String { folder.files[plan.items[item].file].path }

  /// Whether the document at `index` was read from the same bytes as `item` would be.
  private func holds(_ item: ReadingPlan.Item, at index: Int, in other: ContentFolder) -> Bool {
    let own = plan.items[index]
    return isSame(own.file, item.file, other) && own.id == item.id && own.attachments == item.attachments
      && own.chapters.elementsEqual(item.chapters) { mine, its in
        mine.slug == its.slug && isSame(mine.file, its.file, other)
      }
  }

  private func isSame(_ own: Int, _ its: Int, _ other: ContentFolder) -> Bool {
    folder.files[own].isSame(as: other.files[its])
  }

  /// The catalog, where few entries changed and all others keep their order.
  private func catalog(
    _ documents: [Document], _ plan: ReadingPlan, _ configuration: Configuration
  ) -> Catalog? {
    let entries = documents.compactMap(\.entry)
    let (known, now) = (Set(catalog.entries.map(ObjectIdentifier.init)), Set(entries.map(ObjectIdentifier.init)))
    let new = entries.filter { !known.contains(ObjectIdentifier($0)) }
    let gone = catalog.entries.filter { !now.contains(ObjectIdentifier($0)) }
    let isSame = configuration === catalog.configuration && plan.attachments == catalog.attachments
    if isSame, new.isEmpty, gone.isEmpty { return catalog }
    guard new.count <= 8 + documents.count / 8,
      ListingOrder(configuration).isSame(as: ListingOrder(catalog.configuration))
    else { return nil }
    return catalog.replacing(gone, with: new, configuration, attachments: plan.attachments)
  }
}

extension ReadingPlan.Item {
  fileprivate func document(in folder: ContentFolder, _ configuration: Configuration) -> Document {
    Document.read(
      folder.files[file], id: id, attachments: attachments,
      chapters: chapters.map { (folder.files[$0.file], slug: $0.slug) }, configuration: configuration)
  }
}
