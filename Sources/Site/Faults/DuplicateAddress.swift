import Diagnostics

struct DuplicateAddress: Fault {
  let address: String

  static let rule = Rule(
    "duplicate-address",
    summary: "Each page has an address of its own.",
    why: "Of two pages at one address readers would only ever see one.",
    wrong: "curricula/scratch.md beside curricula/scratch/index.md", right: "(one of the two)")

  var message: String { "another page has the address /\(address)" }
  var help: String? { "rename or merge one of the two" }
}
