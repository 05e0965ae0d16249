import Catalog
import Markup

/// A declared field of an entry with its values.
struct FieldView: View {
  let field: Field
  let values: [ValueView]

  static let members: Members<Self> = [
    "name": .text { $0.field.name }, "label": .text { $0.field.label },
    "values": .list { $0.values }, "first": .view { $0.values.first },
    "is_list": .flag { $0.values.count > 1 },
    "is_group": .flag { if case .group = $0.field.type { true } else { false } },
    "is_markdown": .flag { if case .markdown = $0.field.type { true } else { false } },
    "is_table": .flag { $0.isTable },
    "columns": .list { $0.columns },
  ]

  /// Groups of few fields are read most easily side by side.
  private var isTable: Bool {
    guard case .group(let fields) = field.type, values.count > 1 else { return false }
    return fields.count <= 3
  }

  private var columns: [LinkView] {
    guard case .group(let fields) = field.type else { return [] }
    return fields.map { LinkView(label: $0.label, href: "") }
  }

  /// The fields of a record that are filled in.
  static func views(_ record: Record, _ fields: [Field], of entry: Entry, _ context: PageContext) -> [FieldView] {
    zip(record, fields).compactMap { value, field in
      guard let value else { return nil }
      let views = value.each.map { ValueView(value: $0, field: field, entry: entry, context: context) }
      return views.isEmpty ? nil : FieldView(field: field, values: views)
    }
  }

  /// Every field of a record, with nothing where it is not filled in: the cells of a row.
  static func cells(_ record: Record, _ fields: [Field], of entry: Entry, _ context: PageContext) -> [FieldView] {
    zip(record, fields).map { value, field in
      let values = value?.each ?? []
      return FieldView(
        field: field, values: values.map { ValueView(value: $0, field: field, entry: entry, context: context) })
    }
  }
}

/// One value of a field.
struct ValueView: View {
  let value: FieldValue
  let field: Field
  let entry: Entry
  let context: PageContext

  static let members: Members<Self> = [
    "text": .text { $0.text }, "href": .text { $0.href }, "is_outside": .flag { $0.isOutside },
    "html": .text { $0.html }, "is_yes": .flag { $0.flag == true }, "is_no": .flag { $0.flag == false },
    "fewer_than": .text { if case .count(.fewerThan(let limit)) = $0.value { String(limit) } else { nil } },
    "fields": .list { $0.fields }, "cells": .list { $0.cells },
  ]

  private var site: SiteModel { context.site }

  private var text: String? {
    let formatting = site.formatting
    switch value {
    case .text(let text), .email(let text), .file(let text): return text
    case .url(let url): return ValueView.withoutScheme(url)
    case .date(let date): return formatting.date(date)
    case .integer(let number): return field.isFacet ? String(number) : formatting.integer(number)
    case .number(let number): return formatting.decimal(number)
    case .percent(let number): return formatting.percent(number)
    case .money(let number): return formatting.money(number)
    case .count(.exactly(let number)): return formatting.integer(number)
    case .term(let slug): return term(slug)?.label ?? slug
    case .reference(let reference): return target(reference)?.common.title
    case .standard(let standard): return standard.identifier
    case .count(.fewerThan), .boolean, .markdown, .group, .list: return nil
    }
  }

  private var href: String? {
    switch value {
    case .url(let url): url
    case .email(let email): "mailto:\(email)"
    case .file(let name): context.href(Address(site.addresses.entry(entry.id).path + name))
    case .reference(let reference): context.catalog.catalog.index(of: reference.target).map(context.href(ofEntry:))
    case .standard(let standard): context.href(site.addresses.standard(standard))
    default: nil
    }
  }

  private var isOutside: Bool { if case .url = value { true } else { false } }
  private var flag: Bool? { if case .boolean(let flag) = value { flag } else { nil } }

  private var html: String? {
    guard case .markdown(let document) = value else { return nil }
    return context.html(document, of: entry)
  }

  private var fields: [FieldView] {
    guard case .group(let record) = value, case .group(let fields) = field.type else { return [] }
    return FieldView.views(record, fields, of: entry, context)
  }

  private var cells: [FieldView] {
    guard case .group(let record) = value, case .group(let fields) = field.type else { return [] }
    return FieldView.cells(record, fields, of: entry, context)
  }

  private func term(_ slug: String) -> Vocabulary.Term? {
    guard case .term(let name) = field.type else { return nil }
    return context.catalog.configuration.vocabularies[name]?.term(slug)
  }

  private func target(_ reference: Reference) -> Entry? {
    context.catalog.catalog.index(of: reference.target).map { context.catalog.entries[$0] }
  }

  private static func withoutScheme(_ url: String) -> String {
    var text = url[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) { text = text.dropFirst(prefix.count) }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }
}

extension PageContext {
  /// The HTML of a text of an entry, with its links as this page must write them.
  func html(_ document: MarkupDocument, of entry: Entry) -> String {
    let isOwnPage = site.addresses.entry(entry.id) == address
    return document.html { link in
      guard let destination = site.resolver.destination(of: link.target, from: entry.folder) else { return "" }
      return escapedHTML(href(destination, from: entry, isOwnPage: isOwnPage))
    }
  }

  private func href(_ destination: LinkDestination, from entry: Entry, isOwnPage: Bool) -> String {
    switch destination {
    case .entry(let index, let heading): href(ofEntry: index) + (heading.map { "#\($0)" } ?? "")
    case .collection(let name): href(site.addresses.collection(name))
    case .attachment(let path): href(site.addresses.attachment(path))
    case .heading(let heading): (isOwnPage ? "" : href(site.addresses.entry(entry.id))) + "#\(heading)"
    }
  }
}
