import Catalog

/// A declared field of an entry with its values, at one of the places where fields are shown.
struct FieldView: View {
  enum Place: Sendable { case fact, section, cell, group }

  let field: Field
  let values: [ValueView]
  let context: EntryContext
  /// Decides what is rendered of the field.
  let place: Place

  static let members: Members<Self> = [
    "name": .text { $0.field.name }, "label": .text { $0.field.label },
    "is_many": .flag { $0.field.isMany },
    "is_reference": .flag { if case .reference = $0.field.type { true } else { false } },
    "is_number": .flag { $0.field.type.isNumeric },
    // The values of a fact or of a field in a group.
    "values": .html { if $0.isInList { $0.write(PageTemplate.factValue, or: \.factValue, to: &$1) } },
    // Those of a cell, or of a field in a group, within a line.
    "inline": .html { if $0.place == .cell || $0.place == .group { $0.write(PageTemplate.cellValue, to: &$1) } },
    // A section holds one of these.
    "text": .html { if $0.kind == .text { $0.write(PageTemplate.value, to: &$1) } },
    "html": .html { if $0.kind == .markdown { $0.write(PageTemplate.value, to: &$1) } },
    "items": .html { if $0.kind == .list { $0.write(PageTemplate.listItem, to: &$1) } },
    "groups": .html { if $0.kind == .groups { $0.write(PageTemplate.group, or: \.group, to: &$1) } },
    "columns": .html { if $0.kind == .table { $0.context.page.write($0.columns, .column, to: &$1) } },
    "rows": .html { if $0.kind == .table { $0.write(PageTemplate.row, to: &$1) } },
  ]

  private enum Kind { case text, markdown, list, groups, table }

  /// What a section looks like; nothing at other places.
  private var kind: Kind? {
    guard place == .section else { return nil }
    switch field.type {
    // Groups of few fields are read most easily side by side.
    case .group(let fields): return fields.count <= 3 && values.count > 1 && isShort(fields) ? .table : .groups
    case .markdown: return .markdown
    default: return field.isMany ? .list : .text
    }
  }

  private var isInList: Bool { place == .fact || place == .group }

  private func isShort(_ fields: [Field]) -> Bool { fields.contains { $0.type.isNumeric } }

  private func write(
    _ template: PageTemplate, or own: KeyPath<EntryTemplates, PageTemplate>? = nil, to pen: inout Pen
  ) {
    context.page.write(values, own.map { context.templates[keyPath: $0] } ?? template, to: &pen)
  }

  private var columns: [LinkView] {
    guard case .group(let fields) = field.type else { return [] }
    return fields.map { LinkView(label: $0.label, href: "", isCurrent: $0.type.isNumeric) }
  }

  /// The fields of a record that are filled in; in a row of cells, all.
  static func views(_ record: Record, _ fields: [Field], in context: EntryContext, place: Place) -> [FieldView] {
    zip(record, fields).compactMap { value, field in
      let values = value?.each ?? []
      if values.isEmpty, place != .cell { return nil }
      let views = values.map { ValueView(value: $0, field: field, context: context) }
      return FieldView(field: field, values: views, context: context, place: place)
    }
  }
}

extension FieldType {
  /// Shown to the right of its column.
  var isNumeric: Bool {
    switch self {
    case .integer, .number, .percent, .money, .count: true
    default: false
    }
  }
}
