/// Gives each heading of a text its `id`, by GitHub's rule, so that links work where the repository is browsed too:
/// lower case, spaces to hyphens, punctuation dropped, `-1`, `-2` … for repetitions.
struct HeadingAnchors {
  private var used: Set<String> = []

  mutating func anchor(for text: String) -> String {
    let base = HeadingAnchors.slug(text)
    var candidate = base
    var number = 0
    while !used.insert(candidate).inserted {
      number += 1
      candidate = "\(base)-\(number)"
    }
    return candidate
  }

  private static func slug(_ text: String) -> String {
    var out = ""
    for character in text.lowercased() {
      if character == " " || character == "-" {
        out.append("-")
      } else if character == "_" || character.isLetter || character.isNumber {
        out.append(character)
      }
    }
    return out.isEmpty ? "section" : out
  }
}
