package import Diagnostics

package struct LinkLeavesContent: Fault {
  package init() {}

  package static let rule = Rule(
    "link-leaves-content",
    summary: "A symbolic link stays within the content folder.",
    why: "A link to a place outside could publish a private file of the machine that builds.",
    wrong: "(a link to ../../secrets.txt)", right: "(a copy of the file)")

  package var message: String { "this symbolic link leads out of the folder, or nowhere" }
  package var help: String? { "put the file itself here" }
}
