import Diagnostics

struct YAMLFeature: Fault {
  let finding: YAMLGuard.Finding

  static let rule = Rule(
    "yaml-feature",
    summary: "A value does not begin with &, * or !, unless it stands between double quotes.",
    why: "These signs have a meaning of their own there, seldom the one that was meant, and the words behind them "
      + "would not reach the page.",
    wrong: "summary: *New* in this edition", right: "summary: \"*New* in this edition\"")

  var message: String {
    switch finding {
    case .anchor: "a value cannot begin with &, which has a meaning of its own here"
    case .alias: "a value cannot begin with *, which has a meaning of its own here"
    case .tag: "a value cannot begin with !, which has a meaning of its own here"
    case .complexKey: "this is not the name of a field"
    case .nesting: "too many lists or groups lie within each other here"
    case .lineBreak: "an invisible character stands here that ends the line for the program"
    }
  }

  var help: String? {
    switch finding {
    case .nesting: "take some of the brackets or hyphens away"
    case .lineBreak: "delete it, or start a new line in the editor"
    case .complexKey: "begin the line with the name of a field"
    case .anchor, .alias, .tag: "put the value between double quotes"
    }
  }
}
