import Publishing

@testable import Site

/// Publishes files by their path and text.
@discardableResult
func publish(
  _ files: [String: String], to output: String, content: String = "content"
) throws -> OutputFolder.Publication {
  let folder = try OutputFolder(output, content: content)
  try folder.write(files)
  return try folder.publish(Array(files.keys))
}

extension OutputFolder {
  /// Writes without publishing.
  func write(_ files: [String: String]) throws {
    try makeFolders(for: files.keys)
    for (path, text) in files { try write(OutputFile(path: path, content: .bytes(Array(text.utf8)))) }
  }
}

/// A site of a home page and an entry's page.
let oldSite = ["index.html": "old home", "guides/one/index.html": "one", "guides/two/index.html": "two"]
let newSite = ["index.html": "new home", "guides/one/index.html": "one", "tags/index.html": "tags"]

extension OutputFolder {
  func write(attachment path: String) throws {
    try makeFolders(for: [path])
    try write(OutputFile(path: path, content: .copy(ofContent: path)))
  }
}
