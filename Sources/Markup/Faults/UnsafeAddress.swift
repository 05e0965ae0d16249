import Diagnostics

struct UnsafeAddress: Fault {
  let address: String

  static let rule = Rule(
    "unsafe-address",
    summary: "A link leads to a web page, an e-mail address, a telephone number or a file of the content.",
    why: "Other kinds of addresses can run code in a reader's browser or do not work for everyone.",
    wrong: "[Try it](javascript:start())", right: "[Try it](https://scratch.mit.edu/)")

  var message: String { "\"\(address)\" is not an address that a page may link to" }
  var help: String? { "begin it with https://, http://, mailto: or tel:, or write the relative path of a file" }
}
