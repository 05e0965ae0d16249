import Diagnostics

/// How the entries of a catalog differ from those of an earlier one.
package struct CatalogChanges: Sendable {
  /// Where each entry of the earlier catalog stands now; nothing where it is gone or was read anew.
  let moved: [Int?]
  /// The indices in the earlier catalog of entries that are gone or were read anew.
  let gone: [Int]
  /// The indices of entries that the earlier catalog did not have.
  package let new: [Int]
  /// Whether every index means the entry of the same name as before.
  package let isInPlace: Bool
}

extension Catalog {
  /// What has changed since another catalog; nothing where entries that were kept changed places.
  package func changes(since previous: Catalog) -> CatalogChanges? {
    let old = previous.entries
    var moved = [Int?](repeating: nil, count: old.count)
    var (gone, new): ([Int], [Int]) = ([], [])
    var (i, j) = (0, 0)
    while i < old.count || j < entries.count {
      if i < old.count, j < entries.count, old[i] === entries[j] {
        moved[i] = j
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, !holds(old[i]) {
        gone.append(i)
        i += 1
      } else if j < entries.count, !previous.holds(entries[j]) {
        new.append(j)
        j += 1
      } else {
        return nil
      }
    }
    let isInPlace = gone == new && gone.allSatisfy { old[$0].file.path == entries[$0].file.path }
    return CatalogChanges(moved: moved, gone: gone, new: new, isInPlace: isInPlace)
  }

  private func holds(_ entry: Entry) -> Bool {
    index(ofPath: entry.file.path).map { entries[$0] === entry } ?? false
  }
}
