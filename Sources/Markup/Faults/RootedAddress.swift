import Diagnostics

struct RootedAddress: Fault {
  let address: String

  static let rule = Rule(
    "rooted-address",
    summary: "A link to another entry is the relative path of its file.",
    why: "An address that begins with a slash breaks as soon as the site is published below a folder, and cannot "
      + "be checked or followed where the repository is browsed.",
    wrong: "[Scratch](/curricula/scratch/)", right: "[Scratch](../curricula/scratch.md)")

  var message: String { "\"\(address)\" begins with a slash" }
  var help: String? { "write the path of the file from this one, such as ../curricula/scratch.md" }
}
