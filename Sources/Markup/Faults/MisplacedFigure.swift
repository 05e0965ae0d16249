import Diagnostics

struct MisplacedFigure: Fault {
  enum Place { case block, words, field }
  let place: Place

  static let rule = Rule(
    "misplaced-figure",
    summary: "A figure, a list of entries and a computed number stand in the text of an entry, figures at its left "
      + "margin.",
    why: "What is computed is drawn at the full width of the text. In a list or a quotation there is no room for it, "
      + "and the words of headings and links are also used in other places, where nothing is computed.",
    wrong: "- a list\n\n  ```figure\n  title: Students\n  ```", right: "- a list\n\n```figure\ntitle: Students\n```")

  var message: String {
    switch place {
    case .block: "a figure or a list of entries cannot stand inside a list or quotation, or be indented"
    case .words: "a computed number cannot stand in a heading or in the words of a link"
    case .field: "nothing is computed in a field of the front matter"
    }
  }

  var help: String? {
    switch place {
    case .block: "begin the line of ``` at the left margin, after an empty line"
    case .words: "write the number in the sentence before or after"
    case .field: "move it to the text below the front matter"
    }
  }
}
