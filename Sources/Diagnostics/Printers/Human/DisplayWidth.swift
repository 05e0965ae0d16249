/// How many columns of a terminal a text takes up.
func displayWidth(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + displayWidth($1) } }

/// 2 for emoji and the characters of East Asia, 0 for what only changes its neighbour, 1 for all else.
func displayWidth(_ character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if first.isASCII, character.unicodeScalars.count == 1 { return 1 }
  if character.unicodeScalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) { return 2 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: return isWide(first) ? 2 : 1
  }
}

/// East Asian width W and F (UAX #11), by blocks.
private func isWide(_ scalar: UnicodeScalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18CFF, 0x1AFF0...0x1B16F, 0x20000...0x3FFFD:
    true
  default: false
  }
}

/// A text of the content as a terminal may show it: a tab takes up four columns, and no control character gets
/// through that could clear the screen, change colours or turn the reading direction.
func shown(_ text: some StringProtocol) -> String { text.map(shown).joined() }

func shown(_ character: Character) -> String {
  if character == "\t" { return "    " }
  return character.unicodeScalars.reduce(into: "") { text, scalar in
    switch scalar.value {
    case 0..<0x20: text.unicodeScalars.append(UnicodeScalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: text.append("\u{2421}")
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: text.append("\u{FFFD}")
    default: text.unicodeScalars.append(scalar)
    }
  }
}
