/// Where a link in a text leads, judged by its address alone.
package enum LinkTarget: Hashable, Sendable {
  /// An address outside the site: `http`, `https`, `mailto` or `tel`.
  case external
  /// A heading of the same page.
  case heading(String)
  /// A file, by its path relative to the one that holds the link, with the heading after `#`.
  case file(path: String, heading: String?)
  /// A path from the root of a host, which would not survive a site below a sub-path.
  case rooted
  /// Anything that a browser might run, or that cannot be told apart from it.
  case unsafe

  private static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

  /// - Parameter destination: with entities and backslashes decoded, as the Markdown library gives it.
  ///
  /// The judgement is an allow-list, made after percent-decoding and after dropping what browsers drop.
  package init(_ destination: String) {
    let plain = LinkTarget.asABrowserReadsIt(destination)
    if plain.utf8.contains(UInt8(ascii: "\\")) || plain.hasPrefix("//") {
      self = .unsafe
    } else if let scheme = LinkTarget.scheme(of: plain) {
      // A scheme that only appears after decoding is a disguise.
      let written = LinkTarget.scheme(of: destination)
      self = written == scheme && LinkTarget.allowedSchemes.contains(scheme) ? .external : .unsafe
    } else if plain.hasPrefix("/") {
      self = .rooted
    } else {
      self = LinkTarget.relative(destination)
    }
  }

  private static func relative(_ destination: String) -> LinkTarget {
    let mark = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    // Decoded part by part: an escaped `#` belongs to the name of a file.
    let heading = mark.map { percentDecoded(String(destination[destination.utf8.index(after: $0)...])) }
    let path = percentDecoded(mark.map { String(destination[..<$0]) } ?? destination)
    if path.isEmpty { return .heading(heading ?? "") }
    return .file(path: path, heading: heading)
  }

  /// Lower-cased letters before the first `:`, unless a path, query or heading starts before it.
  private static func scheme(of address: String) -> String? {
    let end = address.utf8.firstIndex { ":/?#".utf8.contains($0) }
    guard let end, address.utf8[end] == UInt8(ascii: ":") else { return nil }
    return address[..<end].lowercased()
  }

  private static func asABrowserReadsIt(_ destination: String) -> String {
    if destination.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "%") }) { return destination }
    var scalars = String.UnicodeScalarView()
    for scalar in percentDecoded(destination).unicodeScalars
    where scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}

/// `%41` → `A`. What is no escape stays as it is; bytes that are not UTF-8 become U+FFFD.
package func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  let bytes = Array(text.utf8)
  var out: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
    {
      out.append(high << 4 | low)
      index += 3
    } else {
      out.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: out, as: UTF8.self)
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
