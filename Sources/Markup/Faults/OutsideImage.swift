import Diagnostics

struct OutsideImage: Fault {
  let address: String

  static let rule = Rule(
    "outside-image",
    summary: "An image is a file of the content.",
    why: "A page asks no other host for anything: that host would learn who reads it, and the image would be gone on "
      + "the day the host takes it down.",
    wrong: "![The cycle](https://example.org/cycle.png)", right: "![The cycle](cycle.png)")

  var message: String { "the image \"\(address)\" lies on another host" }
  var help: String? { "put the file beside this one, if its licence allows, and write its name here" }
}
