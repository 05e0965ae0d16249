import Diagnostics

struct AmbiguousStandard: Fault {
  let value: String
  let frameworks: [String]

  static let rule = Rule(
    "ambiguous-standard",
    summary: "An identifier that two frameworks share is written with its framework.",
    why: "Otherwise the entry could count for the wrong one.",
    wrong: "standards: [AP-1]", right: "standards: [csta-2017/AP-1]")

  var message: String { "\"\(value)\" is an identifier of \(frameworks.joined(separator: " and "))" }
  var help: String? { "write \(frameworks.first ?? "")/\(value)" }
}
