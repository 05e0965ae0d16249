package import Diagnostics

package struct OutOfRange: Fault {
  let field: String
  let value: String
  let minimum: Double?
  let maximum: Double?

  package init(field: String, value: String, minimum: Double?, maximum: Double?) {
    self.field = field
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
  }

  package static let rule = Rule(
    "out-of-range",
    summary: "A number is within the bounds of its field.",
    why: "A number outside them is nearly always a slip.",
    wrong: "title_i_percent: 370", right: "title_i_percent: 37")

  package var message: String { "\(field) is \(value)" }
  package var help: String? { bounds }

  private var bounds: String {
    switch (minimum, maximum) {
    case (let low?, let high?): "write a number from \(formatted(low)) to \(formatted(high))"
    case (let low?, nil): "write a number of at least \(formatted(low))"
    case (nil, let high?): "write a number of at most \(formatted(high))"
    case (nil, nil): "write a finite number"
    }
  }

  private func formatted(_ bound: Double) -> String {
    bound == bound.rounded() && abs(bound) < 1e15 ? String(Int(bound)) : String(bound)
  }
}
