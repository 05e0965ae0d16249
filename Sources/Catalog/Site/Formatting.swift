/// Writes dates and numbers as `formats` of `site.yml` asks; no locale of the machine has a say.
package struct Formatting: Sendable {
  private let formats: SiteSettings.Formats
  /// The pattern of dates, parted at its braces: text and names of parts in turn.
  private let datePattern: [String]

  package init(formats: SiteSettings.Formats) {
    self.formats = formats
    datePattern = formats.months.count == 12 ? (formats.date ?? "").split { "{}".contains($0) }.map(String.init) : []
  }

  package func date(_ date: CalendarDate) -> String {
    if datePattern.isEmpty { return date.description }
    var text = ""
    for part in datePattern {
      switch part {
      case "year": text += String(date.year)
      case "month": text += formats.months[date.month - 1]
      case "day": text += String(date.day)
      default: text += part
      }
    }
    return text
  }

  /// The name of a day's month; nothing where the site has none.
  package func month(_ date: CalendarDate) -> String? {
    formats.months.count == 12 ? formats.months[date.month - 1] : nil
  }

  /// `28000` → `28,000`.
  package func integer(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var out = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { out += formats.thousands }
      out.append(digit)
    }
    return number < 0 ? "−\(out)" : out
  }

  /// With the decimals that it has, six at most, and no more digits than a `Double` holds for sure.
  package func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return String(number).replacing("-", with: "−") }
    let count = abs(number) < 1e9 ? 6 : abs(number) < 1e12 ? 3 : 0
    let unit = (0..<count).reduce(1) { unit, _ in unit * 10 }
    let scaled = Int((abs(number) * Double(unit)).rounded())
    let (whole, fraction) = (scaled / unit, scaled % unit)
    let text = integer(whole)
    var digits = fraction == 0 ? "" : String(String(unit + fraction).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return (number < 0 && scaled > 0 ? "−" : "") + text + (digits.isEmpty ? "" : formats.decimal + digits)
  }

  package func percent(_ number: Double) -> String { decimal(number) + "%" }

  /// What stands for a number that is not published.
  package var unknown: String { formats.unknown }

  /// A number that was computed: with as many decimals as say something.
  package func rounded(_ number: Double) -> String {
    let places = abs(number) >= 100 ? 1.0 : abs(number) >= 10 ? 10 : 100
    return decimal((number * places).rounded() / places)
  }

  package func money(_ number: Double) -> String { formats.currency + decimal(number) }
}
