import Diagnostics

struct EmptyLink: Fault {
  let address: String

  static let rule = Rule(
    "empty-link",
    summary: "A link has words that say where it leads.",
    why: "A link without words cannot be seen on the page, and a screen reader can only spell its address.",
    wrong: "[](https://csteachers.org/)", right: "[Computer Science Teachers Association](https://csteachers.org/)")

  var message: String { "the link to \"\(address)\" has no words" }
  var help: String? { "write between the square brackets where it leads" }
}
