import Diagnostics

struct LinkLeavesContent: Fault {
  static let rule = Rule(
    "link-leaves-content",
    summary: "A symbolic link stays within the content folder.",
    why: "A link to a place outside could publish a private file of the machine that builds.",
    wrong: "(a link to ../../secrets.txt)", right: "(a copy of the file)")

  var message: String { "this symbolic link leads out of the folder, or nowhere" }
  var help: String? { "put the file itself here" }
}
