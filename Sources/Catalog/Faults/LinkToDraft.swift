import Diagnostics

struct LinkToDraft: Fault {
  let path: String

  static let rule = Rule(
    "link-to-draft",
    summary: "A published text links to published entries.",
    why: "A draft has no page, so the link would lead nowhere.",
    wrong: "[Scratch](scratch.md), where scratch.md is a draft", right: "(the link, once scratch.md is published)")

  var message: String { "\"\(path)\" is a draft, which has no page" }
  var help: String? { "publish that entry too, or take the link away" }
}
