import Diagnostics

struct RedirectOntoPage: Fault {
  let address: String

  static let rule = Rule(
    "redirect-onto-page",
    summary: "A former address is not one that the site uses.",
    why: "The page that is there would disappear behind the redirect.",
    wrong: "redirect_from: [/curricula/]", right: "redirect_from: [/curricula/old-name/]")

  var message: String { "the former address /\(address) is in use" }
  var help: String? { "take it away, or write the address that the entry really had" }
}
