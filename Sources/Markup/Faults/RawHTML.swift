import Diagnostics

struct RawHTML: Fault {
  let tag: String

  static let rule = Rule(
    "raw-html",
    summary: "A text is Markdown without HTML tags.",
    why: "Tags are not passed on to the page, so that no text can break its layout or run a script; what they were "
      + "meant to show would be missing.",
    wrong: "A <b>first</b> step.", right: "A **first** step.")

  var message: String { "the HTML tag \(tag) is not passed on to the page" }
  var help: String? { "write it in Markdown, or between backticks if readers are to see the tag itself" }
}
