import Foundation

/// A figure of a built page, by its title.
struct FigureOnPage {
  /// The cells of its table, without the row of headings.
  let rows: [[String]]
  /// The labels and values of a figure of numbers.
  let numbers: [String: String]

  init?(_ title: String, in html: String) {
    let figures = html.split(separator: "<figure ").dropFirst()
    guard let figure = figures.first(where: { $0.contains(">\(title)</p>") })?.split(separator: "</figure>").first
    else {
      return nil
    }
    let table = figure.split(separator: "<tbody>").dropFirst().last?.split(separator: "</tbody>").first ?? ""
    rows = table.split(separator: "<tr>").map { row in
      row.matches(of: #/<t[hd][^>]*>(.*?)</t[hd]>/#).map { FigureOnPage.words(String($0.1)) }
    }
    let pairs = figure.matches(of: #/<dt>(.*?)</dt><dd>(.*?)</dd>/#).map {
      (String($0.1), FigureOnPage.words(String($0.2)))
    }
    numbers = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  static func words(_ html: String) -> String {
    html.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing(
      "&#39;", with: "'"
    ).replacing("&quot;", with: "\"")
  }
}

/// `28000` → `28,000`.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return digits.enumerated().map { index, digit in
    index > 0 && (digits.count - index) % 3 == 0 ? ",\(digit)" : "\(digit)"
  }.joined()
}

/// `37` → `37%`, `3.9` → `3.9%`.
func percent(_ number: Double) -> String {
  number == number.rounded() ? "\(Int(number))%" : "\(number)%"
}
