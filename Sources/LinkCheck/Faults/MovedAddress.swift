import Diagnostics

struct MovedAddress: Fault {
  /// As it is written.
  let address: String
  let target: String

  static let rule = Rule(
    "moved-address", .warning,
    summary: "An address is the one at which a page is now, not one from which it has moved for good.",
    why: "The old address works only as long as somebody keeps the redirect.",
    wrong: "url: http://www.school.example/course", right: "url: https://school.example/courses/computing")

  var message: String { "\(address) has moved to \(target)" }

  var help: String? {
    leadsHome ? "only a home page answers: look whether what was meant is still there" : "write the new address"
  }

  var replacement: String? { leadsHome ? nil : target }

  /// A host that has given up a page often leads to its home page instead.
  private var leadsHome: Bool {
    !MovedAddress.path(address).isEmpty && MovedAddress.path(target).isEmpty
  }

  private static func path(_ address: String) -> Substring {
    let afterScheme = address.drop { $0 != ":" }.dropFirst(3)
    return afterScheme.drop { $0 != "/" }.dropFirst().prefix { $0 != "#" }
  }
}
