package import Catalog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of an entry that is still to be written.
package struct NewEntry: Sendable {
  private let collection: String
  private let slug: String
  private let isFolder: Bool

  /// - Parameter isFolder: whether other files will lie beside it. Where there is a folder of its name already, the
  ///   entry belongs to the files in it.
  package init(content: String, id: EntryID, isFolder: Bool) {
    collection = "\(content)/\(id.collection)"
    slug = id.slug
    self.isFolder = isFolder || System.status("\(collection)/\(slug)") != nil
  }

  /// What an entry of that name is written in, if there is one.
  package var existing: String? {
    ["\(collection)/\(slug).md", "\(collection)/\(slug)/index.md"].first { System.status($0) != nil }
  }

  /// The whole file or nothing, and never over another.
  ///
  /// - Returns: its path.
  package func write(_ text: String) throws -> String {
    let folder = isFolder ? "\(collection)/\(slug)" : collection
    let path = isFolder ? "\(folder)/index.md" : "\(folder)/\(slug).md"
    if isFolder { try System.makeFolder(folder) }
    // Readers of the content pass over names that begin with a dot.
    let temporary = "\(folder)/.\(slug).new"
    defer { unlink(temporary) }
    do { try System.write(Array(text.utf8), to: temporary) } catch { throw FileError.last("write", path) }
    guard link(temporary, path) != 0 else { return path }
    // Some file systems have no second names. Nobody else writes there in this moment.
    guard errno != EEXIST, System.status(path) == nil, rename(temporary, path) == 0 else {
      throw FileError.last("write", path)
    }
    return path
  }
}
