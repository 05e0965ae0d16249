/// The address of a page or file, below the root of the site.
package struct Address: Hashable, Sendable {
  /// Without a slash at its start: `curricula/scratch/`, `feed.xml`, or nothing for home.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  static let home = Address("")

  static func folder(_ segments: String...) -> Address {
    var path = ""
    for segment in segments {
      path += segment
      path += "/"
    }
    return Address(path)
  }

  var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }

  /// The file that a server, or a reader with the folder on disk, opens for the address.
  package var file: String { isFolder ? path + "index.html" : path }

  /// The way from the page back to the root: nothing, `../`, `../../` …
  var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }

  /// The second and later pages of a listing.
  func page(_ number: Int) -> Address {
    number == 1 ? self : Address("\(path)page/\(number)/")
  }
}
