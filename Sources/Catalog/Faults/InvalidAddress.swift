import Diagnostics

struct InvalidAddress: Fault {
  let value: String

  static let rule = Rule(
    "invalid-address",
    summary: "A web address is complete and begins with https:// or http://.",
    why: "Without it a browser looks for the page on this site, where it is not.",
    wrong: "url: scratch.mit.edu", right: "url: https://scratch.mit.edu/")

  var message: String { "\"\(value)\" is not a web address" }
  var help: String? {
    replacement.map { "write \($0), if that is where it leads" } ?? "begin it with https://, and leave out spaces"
  }

  /// Not certain: nobody has looked whether a page is there.
  var replacement: String? {
    let host = value.prefix { $0 != "/" }
    let isHost = host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !value.contains(":")
    return isHost && ScalarReading.isWebAddress("https://\(value)") ? "https://\(value)" : nil
  }
}
