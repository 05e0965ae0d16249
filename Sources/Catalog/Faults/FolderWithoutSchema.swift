import Diagnostics

struct FolderWithoutSchema: Fault {
  let folder: String

  static let rule = Rule(
    "folder-without-schema",
    summary: "A folder of entries has a schema.",
    why: "Without it the program does not know what its entries hold, and none of them would have a page.",
    wrong: "curricula/scratch.md", right: "curricula/_collection.yml")

  var message: String { "the folder \(folder) has entries but no _collection.yml" }
  var help: String? { "add \(folder)/_collection.yml, or move the entries" }
}
