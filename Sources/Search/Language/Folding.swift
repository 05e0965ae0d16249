import Foundation

/// How a word is written for look-ups: in lower case, without marks on letters. The script in the browser folds what
/// is typed in the same way (`search/words.js`).
enum Folding {
  /// A word of which all bytes are ASCII and in lower case is folded already.
  static func folded(_ word: [UInt8]) -> [UInt8] {
    guard word.contains(where: { $0 >= 0x80 }) else { return word }
    return Array(folded(String(decoding: word, as: UTF8.self)).utf8)
  }

  static func folded(_ text: String) -> String {
    let parts = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isMark($0) }
    return String(String.UnicodeScalarView(parts)).lowercased()
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// An apostrophe, straight or curly.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }
}
