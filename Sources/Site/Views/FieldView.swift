import Catalog

/// A declared field of an entry with its values: a key fact, or a section of the page.
struct FieldView: View {
  let field: Field
  let values: [ValueView]
  let context: PageContext

  static let members: Members<Self> = [
    "name": .text { $0.field.name }, "label": .text { $0.field.label },
    "is_many": .flag { $0.values.count > 1 },
    "value": .text { $0.isPlain ? $0.context.html($0.values, .value) : nil },
    "values": .text { $0.isFact ? $0.context.html($0.values, .factValue) : nil },
    "items": .text { $0.isList ? $0.context.html($0.values, .listItem) : nil },
    "groups": .text { $0.isGroup && !$0.isTable ? $0.context.html($0.values, .group) : nil },
    "columns": .text { $0.isTable ? $0.context.html($0.columns, .column) : nil },
    "rows": .text { $0.isTable ? $0.context.html($0.values, .row) : nil },
    "html": .text { $0.isMarkdown ? $0.context.html($0.values, .value) : nil },
    "cell": .text { $0.isCell ? $0.context.html($0.values, .cellValue) : nil },
  ]

  /// Where the field is shown, which decides what is rendered of it.
  enum Place { case fact, section, cell }
  var place = Place.section

  private var isFact: Bool { place == .fact }
  private var isCell: Bool { place == .cell }
  private var isGroup: Bool { if place == .section, case .group = field.type { true } else { false } }
  private var isMarkdown: Bool { if place == .section, case .markdown = field.type { true } else { false } }
  private var isList: Bool { place == .section && !isGroup && !isMarkdown && field.isMany }
  private var isPlain: Bool { place == .section && !isGroup && !isMarkdown && !field.isMany }

  /// Groups of few fields are read most easily side by side.
  private var isTable: Bool {
    guard isGroup, case .group(let fields) = field.type, values.count > 1 else { return false }
    return fields.count <= 3
  }

  private var columns: [LinkView] {
    guard case .group(let fields) = field.type else { return [] }
    return fields.map { LinkView(label: $0.label, href: "") }
  }

  /// The fields of a record that are filled in.
  static func views(
    _ record: Record, _ fields: [Field], of entry: Entry, _ context: PageContext, place: Place
  ) -> [FieldView] {
    zip(record, fields).compactMap { value, field in
      let values = value?.each ?? []
      if values.isEmpty, place != .cell { return nil }
      let views = values.map { ValueView(value: $0, field: field, entry: entry, context: context) }
      return FieldView(field: field, values: views, context: context, place: place)
    }
  }
}
