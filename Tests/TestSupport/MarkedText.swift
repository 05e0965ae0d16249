package import Diagnostics

/// A text of a fixture in which `1️⃣`, `2️⃣` … stand before the characters where something is expected.
package struct MarkedText: Sendable {
  /// Without the markers.
  package let text: String
  /// Where each marker stood.
  package let places: [(marker: Character, position: SourcePosition)]

  private static let markers: Set<Character> = [
    "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣",
  ]

  package init(_ marked: String) {
    var text = ""
    var places: [(marker: Character, position: SourcePosition)] = []
    var position = SourcePosition.start
    for character in marked {
      if MarkedText.markers.contains(character) {
        places.append((character, position))
        continue
      }
      text.append(character)
      if character.isNewline, character == "\n" || character == "\r\n" {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    self.text = text
    self.places = places
  }

  /// The marker at a position, or the position itself where there is none.
  package func name(of position: SourcePosition) -> String {
    marker(at: position) ?? "\(position.line):\(position.column)"
  }

  private func marker(at position: SourcePosition) -> String? {
    places.first { $0.position == position }.map { String($0.marker) }
  }

  /// A finding in one line: the marker where it begins, that where it ends if there is one, its rule, and the text to
  /// put in its place.
  package func summary(of diagnostic: Diagnostic) -> String {
    let range = diagnostic.range
    let end = range.end == range.start ? nil : marker(at: range.end)
    let replacement = diagnostic.replacement.map { " → \($0)" } ?? ""
    return "\(name(of: range.start))\(end ?? "") \(diagnostic.rule.id)\(replacement)"
  }
}
