import Foundation

/// Makes names of files from titles.
enum Slugs {
  private static let longest = 60
  /// Letters that have no accent to lose.
  private static let spelled: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "&": " and ",
    "+": " plus ", "’": "", "'": "",
  ]

  /// Lower-case letters, digits and hyphens; in Latin letters, without accents.
  static func slug(_ title: String) -> String {
    let latin = title.applyingTransform(.toLatin, reverse: false) ?? title
    let bare = latin.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      !$0.properties.isDiacritic
    }
    let plain = bare.map { spelled[$0] ?? String($0) }.joined()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return shortened(words.map(String.init))
  }

  private static func shortened(_ words: [String]) -> String {
    var slug = ""
    for word in words {
      let next = slug.isEmpty ? word : "\(slug)-\(word)"
      if next.count > longest { break }
      slug = next
    }
    return slug.isEmpty ? String((words.first ?? "entry").prefix(longest)) : slug
  }

  /// The first of `slug`, `slug-2`, `slug-3` … that is free.
  static func free(_ slug: String, _ isTaken: (String) -> Bool) -> String {
    var (candidate, number) = (slug, 1)
    while isTaken(candidate) {
      number += 1
      candidate = "\(slug)-\(number)"
    }
    return candidate
  }
}
