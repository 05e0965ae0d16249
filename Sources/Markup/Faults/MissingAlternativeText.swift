import Diagnostics

struct MissingAlternativeText: Fault {
  let image: String

  static let rule = Rule(
    "missing-alternative-text",
    summary: "An image says in words what it shows.",
    why: "Readers who use a screen reader, or a slow line, get the words instead of the image; public schools in the "
      + "United States must provide them.",
    wrong: "![](cycle.png)", right: "![The four steps of the improvement cycle: plan, do, study, act.](cycle.png)")

  var message: String { "the image \"\(image)\" has no alternative text" }
  var help: String? { "write what it shows between the square brackets" }
}
