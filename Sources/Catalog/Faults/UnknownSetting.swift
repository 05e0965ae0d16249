import Diagnostics

struct UnknownSetting: Fault {
  let key: String
  let suggestion: String?
  let known: [String]

  static let rule = Rule(
    "unknown-setting",
    summary: "A settings file holds only settings that the program knows.",
    why: "A setting with a slip in its name would be passed over in silence, and the site would differ from "
      + "what its file says.",
    wrong: "lable: Curricula", right: "label: Curricula")

  var message: String { "\"\(key)\" is not a setting of this file" }
  var help: String? { suggestion.map { "did you mean \"\($0)\"?" } ?? "known here: \(known.joined(separator: ", "))" }
  var replacement: String? { suggestion }
}
