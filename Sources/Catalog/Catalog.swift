package import Diagnostics

/// All entries, read and decoded. References are not yet looked up: that is the linked catalog's work.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class Catalog: Sendable {
  package let configuration: Configuration
  /// In the order in which listings show them.
  package let entries: [Entry]
  /// The paths of files that are published as they are.
  package let attachments: Set<String>
  private let places: EntryPlaces

  convenience init(configuration: Configuration, entries: [Entry], attachments: Set<String>) {
    self.init(configuration, entries, attachments, EntryPlaces(entries))
  }

  private init(_ configuration: Configuration, _ entries: [Entry], _ attachments: Set<String>, _ places: EntryPlaces) {
    self.configuration = configuration
    self.entries = entries
    self.attachments = attachments
    self.places = places
  }

  package func index(of id: EntryID) -> Int? { places.index(of: id) }

  package func index(ofPath path: String) -> Int? { places.index(ofPath: path) }

  /// The entry and its chapter, by their indices.
  package func chapter(ofPath path: String) -> (entry: Int, chapter: Int)? { places.chapter(ofPath: path) }

  /// Whether two entries have one name.
  package var hasDuplicates: Bool { places.hasDuplicates }

  /// Whether every entry has a name of its own in lower-case letters, and each of its chapters too.
  package var hasDistinctNames: Bool { places.areDistinct }

  /// The catalog of another configuration that has the same order of listings, without some of the entries and with
  /// others; nothing where two would have one name.
  func replacing(
    _ gone: [Entry], with new: [Entry], _ configuration: Configuration, attachments: Set<String>
  ) -> Catalog? {
    let removed = Set(gone.compactMap { index(ofPath: $0.file.path) })
    let kept = removed.isEmpty ? Array(entries.indices) : entries.indices.filter { !removed.contains($0) }
    let others = kept.map { entries[$0] }
    let order = ListingOrder(configuration)
    let placed = order.sorted(new).map { (place: order.place(of: $0, in: others), entry: $0) }
    guard let places = places.replacing(gone, kept: kept, new: placed) else { return nil }
    let all = merged(others, placed.map { ($0.place, $0.entry) })
    return Catalog(configuration, all, attachments, places.isSparse ? EntryPlaces(all) : places)
  }
}

extension Catalog {
  /// Reads every entry of a folder, on all cores, and reports files that nothing is made from.
  package static func read(_ folder: ContentFolder, _ configuration: Configuration) async -> (Catalog, [Diagnostic]) {
    let reading = await EntryReading.read(folder, configuration)
    return (reading.catalog, reading.diagnostics)
  }
}
