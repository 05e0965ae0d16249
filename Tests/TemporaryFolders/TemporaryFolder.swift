import Foundation

/// A folder for one test, deleted when the test is done with it.
package final class TemporaryFolder: Sendable {
  /// Without symbolic links.
  package let path: String

  package init() {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/clearinghouse-test-\(UUID().uuidString)"
    makeFolder(path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  package subscript(_ name: String) -> String { "\(path)/\(name)" }
}

package func makeFolder(_ path: String) {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    fatalError("cannot make \(path): \(error)")
  }
}

/// Writes a file and the folders above it.
package func write(_ bytes: some Sequence<UInt8>, to path: String) {
  makeFolder((path as NSString).deletingLastPathComponent)
  guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { fatalError("cannot write \(path)") }
}

package func write(_ text: String, to path: String) { write(text.utf8, to: path) }

package func delete(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

/// Makes a symbolic link.
package func link(_ path: String, to target: String) {
  makeFolder((path as NSString).deletingLastPathComponent)
  do {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  } catch {
    fatalError("cannot link \(path): \(error)")
  }
}

package func bytes(of path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }

package func text(of path: String) -> String? { bytes(of: path).map { String(decoding: $0, as: UTF8.self) } }

package func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

/// The names in a folder, also those that start with a dot; sorted.
package func names(in folder: String) -> [String] {
  (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
}

/// Moves a file or folder, and makes the folders above its new place.
package func move(_ path: String, to target: String) {
  makeFolder((target as NSString).deletingLastPathComponent)
  do {
    try FileManager.default.moveItem(atPath: path, toPath: target)
  } catch {
    fatalError("cannot move \(path): \(error)")
  }
}
