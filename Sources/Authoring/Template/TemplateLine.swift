/// A line of front matter, or a note to whoever fills it in.
enum TemplateLine {
  case note(String, depth: Int)
  case value(String, depth: Int)
  /// A value that is switched off even where its field is not: what an item of a list looks like.
  case item(depth: Int)

  /// As it stands in a file; a value that is switched off comes to life when its first character is taken away.
  func text(isOn: Bool) -> String {
    switch self {
    case .note(let text, 0): "# \(text)"
    case .note(let text, let depth): (isOn ? "" : "#") + TemplateLine.indent(depth) + "# \(text)"
    case .item(let depth): "#" + TemplateLine.indent(depth) + "- "
    case .value(let text, let depth): (isOn ? "" : "#") + TemplateLine.indent(depth) + text
    }
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  /// Notes of a width that is read without scrolling.
  static func notes(_ text: String, depth: Int = 0, indent: String = "") -> [TemplateLine] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 90 - 2 * depth {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    let hanging = indent.isEmpty ? "  " : indent
    return lines.enumerated().map { .note(($0.offset == 0 ? indent : hanging) + $0.element, depth: depth) }
  }
}
