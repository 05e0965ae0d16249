import Catalog

/// A declared field of an entry with its values, at one of the places where fields are shown.
struct FieldView: View {
  enum Place: Sendable { case fact, section, cell, group }

  let field: Field
  let values: [ValueView]
  let context: EntryContext
  /// Decides what is rendered of the field.
  let place: Place
  /// What a section looks like; nothing at other places.
  private let kind: Kind?

  init(field: Field, values: [ValueView], context: EntryContext, place: Place) {
    self.field = field
    self.values = values
    self.context = context
    self.place = place
    kind = place == .section && !values.isEmpty ? FieldView.kind(of: field, valueCount: values.count) : nil
  }

  static let members: Members<Self> = [
    "name": .text { $0.field.name }, "label": .text { $0.field.label },
    "is_many": .flag { $0.field.isMany },
    "is_reference": .flag { if case .reference = $0.field.type { true } else { false } },
    "is_number": .flag { $0.field.type.isNumeric },
    // Nothing is known, and the schema asks to say so.
    "is_missing": .flag { $0.values.isEmpty && $0.place != .cell },
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
    "alignments": .html { if $0.kind == .alignments { $0.context.page.write($0.alignments, .alignment, to: &$1) } },
    "rows": .html { if $0.kind == .table { $0.write(PageTemplate.row, to: &$1) } },
  ]

  private enum Kind { case text, markdown, list, groups, table, alignments }

  private static func kind(of field: Field, valueCount: Int) -> Kind {
    switch field.type {
    // Groups of few fields are read most easily side by side.
    case .group(let fields):
      fields.count <= 3 && valueCount > 1 && fields.contains { $0.type.isNumeric } ? .table : .groups
    case .markdown: .markdown
    case .standard: .alignments
    default: field.isMany ? .list : .text
    }
  }

  private var isInList: Bool { place == .fact || place == .group }

  private func write(
    _ template: PageTemplate, or own: KeyPath<EntryTemplates, PageTemplate>? = nil, to pen: inout Pen
  ) {
    context.page.write(values, own.map { context.templates[keyPath: $0] } ?? template, to: &pen)
  }

  /// Standards by framework and concept.
  private var alignments: [AlignmentView] {
    AlignmentView.views(
      values.compactMap { if case .standard(let standard) = $0.value { standard } else { nil } }, on: context.page)
  }

  private var columns: [LinkView] {
    guard case .group(let fields) = field.type else { return [] }
    return fields.map { LinkView(label: $0.label, href: "", isCurrent: $0.type.isNumeric) }
  }

  /// The fields of a record that are filled in; in a row of cells, all.
  static func views(
    _ record: Record, _ fields: [Field], in context: EntryContext, place: Place,
    where isShown: (Field) -> Bool = { _ in true }
  ) -> [FieldView] {
    zip(record, fields).compactMap { value, field in
      let isToldIfNone = place == .cell || field.isToldIfNone
      if value == nil, !isToldIfNone { return nil }
      guard isShown(field) else { return nil }
      let values = value?.each ?? []
      if values.isEmpty, !isToldIfNone { return nil }
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
