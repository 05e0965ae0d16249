import Diagnostics

struct UnknownTotal: Fault {
  let name: String
  let suggestion: String?
  let known: [String]

  static let rule = Rule(
    "unknown-total",
    summary: "What a field is a share or a part of is a count or integer beside it, or at the top of the entry.",
    why: "Without its total a percentage or a part cannot be checked for small groups that it gives away.",
    wrong: "students: { type: count }\ngirls: { type: count, part_of: studnets }",
    right: "students: { type: count }\ngirls: { type: count, part_of: students }")

  var message: String { "\"\(name)\" is no count or integer beside this field or at the top of the entry" }
  var help: String? { suggestion.map { "did you mean \"\($0)\"?" } ?? choices }
  var replacement: String? { suggestion }

  private var choices: String {
    known.isEmpty ? "declare the total as a count" : "it can be \(known.joined(separator: ", "))"
  }
}
