import Diagnostics

struct YAMLFeature: Fault {
  let finding: YAMLGuard.Finding

  static let rule = Rule(
    "yaml-feature",
    summary: "Front matter uses plain fields, lists and groups, and no further features of YAML.",
    why: "A value that begins with &, * or ! has a special meaning in YAML, seldom the one that was meant; a small "
      + "file can use it to keep a computer busy for years.",
    wrong: "summary: *New* in this edition", right: "summary: \"*New* in this edition\"")

  var message: String {
    switch finding {
    case .anchor: "a value that begins with & is an anchor, which entries do not use"
    case .alias: "a value that begins with * is an alias, which entries do not use"
    case .tag: "a value that begins with ! is a tag, which entries do not use"
    case .complexKey: "a key that is a list or a group, or begins with ?, is not the name of a field"
    case .nesting: "this is nested too deep"
    case .lineBreak: "an invisible character stands here that YAML takes for the end of the line"
    }
  }

  var help: String? {
    switch finding {
    case .nesting: nil
    case .lineBreak: "delete it, or start a new line in the editor"
    case .complexKey: "begin the line with the name of a field"
    case .anchor, .alias, .tag: "put the value between double quotes"
    }
  }
}
