import Catalog
import Figures

/// A figure within a text.
struct FigureView: View {
  let figure: Figure
  let page: PageContext

  static let members: Members<Self> = [
    "id": .text { $0.figure.id }, "title": .text { $0.figure.title },
    "chart": .text { $0.figure.chart.rawValue },
    "is_line": .flag { $0.figure.chart == .line }, "is_timeline": .flag { $0.figure.chart == .timeline },
    "is_ranked": .flag { [.bar, .stackedBar, .dot].contains($0.figure.chart) },
    "drawing": .text { $0.figure.drawing.html(linking: $0.page.href(ofEntry:)) },
    "data": .text { $0.figure.data?.html(linking: $0.page.href(ofEntry:)) },
    "unit": .text { $0.figure.unit }, "note": .text { $0.figure.note }, "source": .text { $0.figure.source },
    "description": .text { $0.figure.description },
    "has_unknown": .flag { $0.figure.hasUnknown },
    // What a text description can say of the data.
    "rows": .text { $0.page.site.formatting.integer($0.figure.facts.rows) },
    "series": .text { $0.figure.facts.series.joined(separator: ", ") },
    "highest": .text { $0.figure.facts.highest?.text },
    "highest_label": .text { $0.figure.facts.highest.map(FigureView.label) },
    "lowest": .text { $0.figure.facts.lowest?.text },
    "lowest_label": .text { $0.figure.facts.lowest.map(FigureView.label) },
    "first": .text { $0.figure.facts.first }, "last": .text { $0.figure.facts.last },
  ]

  private static func label(_ extreme: ChartFacts.Extreme) -> String {
    [extreme.label, extreme.series].compactMap(\.self).joined(separator: ", ")
  }
}
