import Catalog
import Tables

extension FigureTable.Kind {
  var isNumber: Bool { self != .text }

  var isPercent: Bool { self == .number(.percent) }

  /// Its numbers bear a sign of their own, so that no unit needs to follow them.
  var hasSign: Bool { self == .number(.percent) || self == .number(.money) }

  /// How a number of an axis is written, like those of its column.
  func text(_ number: Double, _ formatting: Formatting) -> String {
    switch self {
    case .number(.percent): formatting.percent(number)
    case .number(.money): formatting.money(number)
    case .number(.plain), .text: formatting.decimal(number)
    }
  }
}
