/// Gives each heading of a text its `id`, by GitHub's rule, so that links work where the repository is browsed too:
/// lower case, spaces to hyphens, punctuation dropped, `-1`, `-2` … for repetitions.
struct HeadingAnchors {
  private var used: Set<String> = []
  /// The last number that each repeated name was given, so that many of one name cost no more than others.
  private var numbers: [String: Int] = [:]

  mutating func anchor(for text: String) -> String {
    let base = HeadingAnchors.slug(text)
    if used.insert(base).inserted { return base }
    while true {
      let number = numbers[base, default: 0] + 1
      numbers[base] = number
      let candidate = "\(base)-\(number)"
      if used.insert(candidate).inserted { return candidate }
    }
  }

  private static func slug(_ text: String) -> String {
    var out = ""
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainSlug(text) }
    for character in text.lowercased() {
      if character == " " || character == "-" {
        out.append("-")
      } else if character == "_" || character.isLetter || character.isNumber {
        out.append(character)
      }
    }
    return out.isEmpty ? "section" : out
  }

  /// The same for ASCII, where no tables of Unicode are needed.
  private static func plainSlug(_ text: String) -> String {
    let bytes: [UInt8] = text.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        byte
      case UInt8(ascii: " "): UInt8(ascii: "-")
      default: nil
      }
    }
    return bytes.isEmpty ? "section" : String(decoding: bytes, as: UTF8.self)
  }
}
