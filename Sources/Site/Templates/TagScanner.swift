/// The tags of a Mustache template with their places, as far as checking them needs.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    case variable, section, inverted, close, partial, parent, block
    /// A tag that the program does not offer, such as other delimiters.
    case unsupported
  }

  let kind: Kind
  let name: String
  /// Of the name, in the bytes of the template.
  let offset: Int
}

enum TagScanner {
  static func tags(in bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var index = 0
    while let open = find("{{", in: bytes, from: index) {
      let isTriple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
      let inside = open + (isTriple ? 3 : 2)
      guard let close = find(isTriple ? "}}}" : "}}", in: bytes, from: inside) else { break }
      if let tag = tag(bytes, inside..<close, isTriple: isTriple) { tags.append(tag) }
      index = close + (isTriple ? 3 : 2)
    }
    return tags
  }

  /// The tag that closes another section than the one that is open, or else the last one that is never closed.
  static func unbalanced(in bytes: [UInt8]) -> TemplateTag? {
    var open: [TemplateTag] = []
    for tag in tags(in: bytes) {
      switch tag.kind {
      case .section, .inverted, .parent, .block: open.append(tag)
      case .close: if open.popLast()?.name != tag.name { return tag }
      case .variable, .partial, .unsupported: continue
      }
    }
    return open.last
  }

  private static func tag(_ bytes: [UInt8], _ range: Range<Int>, isTriple: Bool) -> TemplateTag? {
    guard let first = bytes[range].first else { return nil }
    let kind: TemplateTag.Kind? =
      switch first {
      case _ where isTriple: .variable
      case UInt8(ascii: "!"): nil
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "<"): .parent
      case UInt8(ascii: "$"): .block
      case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "*"): .unsupported
      default: .variable
      }
    guard let kind else { return nil }
    let isBare = kind == .variable && (isTriple || first != UInt8(ascii: "&"))
    var start = range.lowerBound + (isBare ? 0 : 1)
    var end = range.upperBound
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return TemplateTag(kind: kind, name: String(decoding: bytes[start..<end], as: UTF8.self), offset: start)
  }

  private static func find(_ needle: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let count = needle.utf8CodeUnitCount
    guard start + count <= bytes.count else { return nil }
    let wanted = Array("\(needle)".utf8)
    return (start...(bytes.count - count)).first { bytes[$0..<$0 + count].elementsEqual(wanted) }
  }
}
