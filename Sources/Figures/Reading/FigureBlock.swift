import Catalog
import Diagnostics

/// What a fenced block with the word `figure` asks for.
struct FigureBlock: Sendable {
  let title: String
  let chart: Chart
  let query: QueryText
  /// What the numbers count; `%` makes them percentages.
  let unit: String?
  let note: String?
  let source: String?
  /// A text alternative beside the one that is made from the data.
  let description: String?
  /// The title and the name of the chart, for faults.
  let titlePlace: SourceRange
  let chartPlace: SourceRange

  /// - Parameter settings: the YAML of the block.
  /// - Returns: nothing where what is needed is missing or faulty, which is reported.
  static func read(_ settings: inout SettingsReader) -> FigureBlock? {
    let title = settings.requiredText("title")
    let name = settings.requiredText("chart")
    _ = settings.requiredText("query")
    let texts = ["unit", "note", "source", "description"].map { settings.text($0) }
    guard !title.isEmpty, let chart = chart(named: name, &settings), let query = query(&settings) else { return nil }
    return FigureBlock(
      title: title, chart: chart, query: query, unit: texts[0], note: texts[1], source: texts[2],
      description: texts[3], titlePlace: place(of: "title", &settings), chartPlace: place(of: "chart", &settings))
  }

  private static func chart(named name: String, _ settings: inout SettingsReader) -> Chart? {
    if let chart = Chart(rawValue: name) { return chart }
    if !name.isEmpty, let node = settings.node("chart") { settings.report(UnknownChart(name: name), node) }
    return nil
  }

  private static func query(_ settings: inout SettingsReader) -> QueryText? {
    guard case .scalar(let scalar)? = settings.node("query") else { return nil }
    return QueryText(scalar, in: settings.file)
  }

  private static func place(of key: String, _ settings: inout SettingsReader) -> SourceRange {
    settings.node(key).map(settings.file.range) ?? .fileStart
  }
}
