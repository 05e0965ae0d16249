/// A number of an attribute: two decimals at most, the same on every machine.
func geometry(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return "0" }
  let hundredths = Int((number * 100).rounded())
  let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  if fraction == 0 { return "\(sign)\(whole)" }
  return "\(sign)\(whole).\(fraction / 10)\(fraction % 10 == 0 ? "" : String(fraction % 10))"
}

/// A part of the width or height of what it is drawn in.
func percentage(_ number: Double) -> String { geometry(number) + "%" }

/// About how wide a text is set, in ems of its own size: rather too much, because room is kept for it.
func textWidth(_ text: String) -> Double {
  text.unicodeScalars.reduce(0) { width, scalar in
    switch scalar {
    case "i", "j", "l", "t", "f", "I", ".", ",", ":", ";", "'", "|", " ", "\u{A0}", "(", ")": width + 0.36
    case "m", "w", "M", "W", "%", "@", "—": width + 0.95
    case "0"..."9": width + 0.64
    case "A"..."Z", "−", "<", ">", "+": width + 0.72
    case "\u{2E80}"...: width + 1.05
    default: width + 0.6
    }
  }
}

/// The room that the widest text needs beside a mark, with a gap.
func room(for texts: [String]) -> Double {
  let widest = texts.map(textWidth).max() ?? 0
  return widest > 0 ? widest + 0.5 : 0
}
