import Diagnostics

struct UnlinkableImport: Fault {
  enum Problem: Sendable {
    case notThere(path: String)
    case noExport(String, of: String)
    case cycle
    case form
  }

  let problem: Problem

  static let rule = Rule(
    "unlinkable-import",
    summary: "What a script or stylesheet imports is there.",
    why: "It is published in one piece with all that it imports; with a part missing it would fail.",
    wrong: "import { query } from \"./serach/query.js\";", right: "import { query } from \"./search/query.js\";")

  var message: String {
    switch problem {
    case .notThere(let path): "there is no file \"\(path)\""
    case .noExport(let name, let path): "\"\(path)\" does not export \"\(name)\""
    case .cycle: "this file is imported by what it imports"
    case .form: "this form of import or export is not supported"
    }
  }

  var help: String? {
    switch problem {
    case .notThere: "write the path from this file, as in \"./search/query.js\""
    case .noExport: "write export before the function, class or constant there"
    case .cycle: "move what both need to a third file"
    case .form: "write import { name } from \"./file.js\"; and export before a function, class or const"
    }
  }
}
