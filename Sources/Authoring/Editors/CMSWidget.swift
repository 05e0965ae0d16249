import Catalog

/// One field as Decap CMS and Sveltia CMS ask for it.
struct CMSWidget {
  let words: FieldWords

  func field(_ field: Field) -> JSONValue {
    let hint = words.explanation(of: field)
    let head: JSONValue = [
      "name": .text(field.name), "label": .text(field.label), "required": field.isRequired ? nil : false,
      "hint": hint.isEmpty ? nil : .text(hint),
    ]
    return head.merging(field.isMany ? list(field) : single(field))
  }

  private func list(_ field: Field) -> JSONValue {
    let bounds: JSONValue = [
      "min": field.itemCount.flatMap { $0.lowerBound > 0 ? .integer($0.lowerBound) : nil },
      "max": field.mostItems.map { .integer($0) },
    ]
    if let choices = words.choices(of: field) { return select(choices).merging(["multiple": true]).merging(bounds) }
    switch field.type {
    case .reference(let collections) where collections.count == 1:
      return relation(collections[0]).merging(["multiple": true]).merging(bounds)
    case .group(let fields):
      let widgets = JSONValue.list(fields.filter { $0.deprecation == nil }.map(self.field))
      return (["widget": "list", "collapsed": true, "fields": widgets] as JSONValue).merging(bounds)
    default:
      let item: JSONValue = ["name": "item", "label": .text(field.label)]
      return (["widget": "list", "field": item.merging(single(field))] as JSONValue).merging(bounds)
    }
  }

  private func single(_ field: Field) -> JSONValue {
    if let choices = words.choices(of: field) { return select(choices) }
    switch field.type {
    case .reference(let collections) where collections.count == 1: return relation(collections[0])
    case .group(let fields):
      return ["widget": "object", "collapsed": true, "fields": .list(fields.map(self.field))]
    case .markdown: return ["widget": "markdown", "editor_components": []]
    case .date:
      return [
        "widget": "datetime", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD", "time_format": false, "default": "",
      ]
    case .boolean: return ["widget": "boolean"]
    case .integer, .number, .percent, .money: return number(field)
    default: return textual(field)
    }
  }

  private func textual(_ field: Field) -> JSONValue {
    let isLong = if case .text = field.type { field.pattern == nil && field.maximumLength ?? .max > 200 } else { false }
    let rule = form(field).map { JSONValue.texts([$0, words.rule(of: field)]) }
    return ["widget": isLong ? "text" : "string", "pattern": rule]
  }

  /// A regular expression for the values of a text, where there is a rule.
  private func form(_ field: Field) -> String? {
    if let pattern = field.pattern { return "^(?:\(pattern.source))$" }
    switch field.type {
    case .url: return "^https?://[^\\s]+$"
    case .email: return "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
    case .count: return countForm
    case .reference: return "^[a-z0-9-]+/[a-z0-9-]+$"
    default: return field.maximumLength.map { "^[\\s\\S]{0,\($0)}$" }
    }
  }

  /// 0, `<10`, or a number from the smallest that is published on.
  private var countForm: String {
    let least = words.configuration.site.minimumCount
    guard least > 1 else { return "^(\\d+|<\\d+)$" }
    return "^(?!(?:\((1..<min(least, 1000)).map(String.init).joined(separator: "|")))$)(\\d+|<\\d+)$"
  }

  private func number(_ field: Field) -> JSONValue {
    let isWhole = if case .integer = field.type { true } else { false }
    let (least, most) = field.valueBounds
    return [
      "widget": "number", "value_type": isWhole ? "int" : "float", "min": least.map { .number(whereWhole: $0) },
      "max": most.map { .number(whereWhole: $0) },
    ]
  }

  private func select(_ choices: [TermChoice]) -> JSONValue {
    let options = choices.map { ["label": .text($0.label), "value": .text($0.value)] as JSONValue }
    return ["widget": "select", "options": .list(options)]
  }

  private func relation(_ collection: String) -> JSONValue {
    [
      "widget": "relation", "collection": .text(collection), "search_fields": ["title"], "value_field": "{{slug}}",
      "display_fields": ["title"],
    ]
  }
}
