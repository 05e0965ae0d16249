import Diagnostics

struct NoMatchingEntries: Fault {
  static let rule = Rule(
    "no-matching-entries", .warning,
    summary: "A list of entries has at least one.",
    why: "Readers are told of resources and would find none.",
    wrong: "collections: [curricula]\nkind: [letter]", right: "collections: [artifacts]\nkind: [letter]")

  var message: String { "no entry matches" }
  var help: String? { "an entry has to match every line of the block; take one away" }
}
