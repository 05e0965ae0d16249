/// `<`, `>`, `&`, `"` and `'` as character references; control characters, which no document may hold, as U+FFFD.
func escaped(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: needsEscaping) else { return text }
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "&": out += "&amp;"
    case "\"": out += "&quot;"
    case "'": out += "&#39;"
    default: out.unicodeScalars.append(needsEscaping(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return out
}

private func needsEscaping(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "<", ">", "&", "\"", "'", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": true
  case "\t", "\n", "\r": false
  default: scalar < " "
  }
}
