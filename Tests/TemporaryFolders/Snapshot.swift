package import Foundation

/// All that is in a folder: every file, link and folder by its path, with the bytes of files.
package struct Snapshot: Equatable, Sendable {
  package let items: [String: Item]

  package enum Item: Equatable, Sendable {
    case folder
    case link(to: String)
    case file([UInt8])
    case other
  }

  package init(of folder: String) {
    var items: [String: Item] = [:]
    func visit(_ path: String) {
      for name in names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
        let inner = path.isEmpty ? name : "\(path)/\(name)"
        let item = Snapshot.item("\(folder)/\(inner)")
        items[inner] = item
        if item == .folder { visit(inner) }
      }
    }
    visit("")
    self.items = items
  }

  private static func item(_ path: String) -> Item? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link(to: (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) ?? "")
    case S_IFREG: return .file(bytes(of: path) ?? [])
    default: return .other
    }
  }

  /// Sorted.
  package var files: [String] { items.filter { if case .file = $0.value { true } else { false } }.keys.sorted() }

  /// The paths that are not the same in both, for the message of a test that fails.
  package func differences(from other: Snapshot) -> [String] {
    Set(items.keys).union(other.items.keys).filter { items[$0] != other.items[$0] }.sorted()
  }
}

/// What tells a file from another one with the same bytes.
package struct FileIdentity: Equatable, Sendable {
  package let inode: UInt64
  package let modified: Date

  /// Nothing when there is no such file.
  package init?(_ path: String) {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let inode = attributes[.systemFileNumber] as? NSNumber, let modified = attributes[.modificationDate] as? Date
    else { return nil }
    self.inode = inode.uint64Value
    self.modified = modified
  }
}

/// Sets a file's time of modification to a day long past, so that a test need not wait for the clock to move on.
package func age(_ path: String) {
  let past = Date(timeIntervalSince1970: 1_000_000_000)
  do {
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: path)
  } catch {
    fatalError("cannot set the time of \(path): \(error)")
  }
}

package func permissions(of path: String) -> Int? {
  (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
}

package func setPermissions(_ permissions: Int, of path: String) {
  do {
    try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: permissions)], ofItemAtPath: path)
  } catch {
    fatalError("cannot set the permissions of \(path): \(error)")
  }
}

extension Snapshot {
  private init(items: [String: Item]) {
    self.items = items
  }

  package func withoutNames(startingWith prefix: String) -> Snapshot {
    Snapshot(items: items.filter { !$0.key.hasPrefix(prefix) })
  }
}
