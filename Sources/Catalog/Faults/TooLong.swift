import Diagnostics

struct TooLong: Fault {
  let field: String
  let length: Int
  let limit: Int

  static let rule = Rule(
    "too-long",
    summary: "A text is no longer than its field allows.",
    why: "Cards and lists show the text whole; a long one pushes the others off the page.",
    wrong: "summary: (a whole page)", right: "summary: Block programming for grades 3 to 8.")

  var message: String { "\(field) is \(length) characters long; at most \(limit) fit" }
  var help: String? { "shorten it by \(length - limit); there is room for more in the text of the entry" }
}
