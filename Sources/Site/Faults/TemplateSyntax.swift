import Diagnostics

struct TemplateSyntax: Fault {
  let problem: String

  static let rule = Rule(
    "template-syntax",
    summary: "The sections of a template open and close in pairs.",
    why: "A template that cannot be read makes no page at all.",
    wrong: "{{#cards}} … {{/card}}", right: "{{#cards}} … {{/cards}}")

  var message: String { problem }
  var help: String? { "each {{#name}} and {{^name}} is closed by {{/name}}" }
}
