import Diagnostics

struct RawHTML: Fault {
  let tag: String

  static let rule = Rule(
    "raw-html",
    summary: "A text is Markdown without HTML tags.",
    why: "Tags are left out of the page, so that no text can break its layout or run a program in a reader's "
      + "browser; what they were meant to do would be missing.",
    wrong: "A <b>first</b> step.", right: "A **first** step.")

  var message: String { "the HTML tag \(tag) is not shown on the page" }
  var help: String? {
    "write it in Markdown (**bold**, *italic*, [words](address)), or between backticks if readers are to see the tag itself"
  }
}
