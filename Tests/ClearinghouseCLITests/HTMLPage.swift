/// The tags of a page. Knows as much of HTML as a generated page needs: quoted attributes, comments, raw text.
struct HTMLPage: Sendable {
  struct Tag: Sendable {
    let name: String
    let attributes: [(name: String, value: String)]

    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  let tags: [Tag]
  /// The words between the tags.
  let words: String

  init(_ bytes: [UInt8]) {
    var reader = TagReader(bytes: bytes)
    reader.read()
    tags = reader.tags
    words = String(decoding: reader.words, as: UTF8.self)
  }

  var ids: Set<String> { Set(allIDs) }
  var allIDs: [String] { tags.compactMap { $0.value("id") } }
  /// Every address that the page names, but for its own and the one that it has moved to.
  var links: [String] {
    tags.flatMap { tag -> [String] in
      if tag.name == "link", tag.value("rel") == "canonical" { return [] }
      return tag.attributes.filter { ["href", "src"].contains($0.name) }.map(\.value)
    }
  }
  /// What the browser loads by itself.
  var resources: [String] {
    tags.compactMap { tag in
      tag.name == "link"
        ? (["stylesheet", "icon"].contains(tag.value("rel")) ? tag.value("href") : nil) : tag.value("src")
    }
  }
  var isIndexed: Bool { !tags.contains { $0.name == "meta" && $0.value("content") == "noindex" } }
}

private struct TagReader {
  let bytes: [UInt8]
  private(set) var tags: [HTMLPage.Tag] = []
  private(set) var words: [UInt8] = []
  private var next = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() {
    while next < bytes.count {
      if bytes[next] == UInt8(ascii: "<") {
        tag()
      } else {
        words.append(bytes[next])
        next += 1
      }
    }
  }

  private mutating func tag() {
    next += 1
    if starts(with: "!--") { return skip(past: "-->") }
    let name = take { !" >/\n".utf8.contains($0) }
    if name.isEmpty || name.hasPrefix("!") { return skip(past: ">") }
    var attributes: [(String, String)] = []
    while next < bytes.count, bytes[next] != UInt8(ascii: ">") {
      let attribute = take { !" =>/\n".utf8.contains($0) }
      var value = ""
      if starts(with: "=\"") {
        next += 2
        value = take { $0 != UInt8(ascii: "\"") }
      }
      if !attribute.isEmpty { attributes.append((attribute, unescaped(value))) }
      if next < bytes.count, bytes[next] != UInt8(ascii: ">") { next += 1 }
    }
    next += 1
    words.append(UInt8(ascii: " "))
    tags.append(HTMLPage.Tag(name: name, attributes: attributes))
    if ["script", "style"].contains(name) { skip(past: "</\(name)>") }
  }

  private func starts(with text: String) -> Bool { bytes[next...].starts(with: text.utf8) }

  private mutating func take(_ isTaken: (UInt8) -> Bool) -> String {
    let start = next
    while next < bytes.count, isTaken(bytes[next]) { next += 1 }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private mutating func skip(past text: String) {
    while next < bytes.count, !starts(with: text) { next += 1 }
    next += text.utf8.count
  }

  private func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
