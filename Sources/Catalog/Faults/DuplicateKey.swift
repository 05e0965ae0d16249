import Diagnostics

struct DuplicateKey: Fault {
  let key: String

  static let rule = Rule(
    "duplicate-key",
    summary: "Each field is written once.",
    why: "Of two values only one can be shown, and nobody can tell which was meant.",
    wrong: "cost: free\ncost: paid", right: "cost: free")

  var message: String { "the field \"\(key)\" is written twice" }
  var help: String? { "keep one of the two; several values of one field are a list" }
}
