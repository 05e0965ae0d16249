import Catalog

/// One value of a field.
struct ValueView: View {
  let value: FieldValue
  let field: Field
  let context: EntryContext

  static let members: Members<Self> = [
    "text": .text { $0.text }, "href": .text { $0.href }, "is_outside": .flag { $0.isOutside },
    "html": .html { $0.writeHTML(to: &$1) }, "is_yes": .flag { $0.flag == true }, "is_no": .flag { $0.flag == false },
    "fewer_than": .text { if case .count(.fewerThan(let limit)) = $0.value { String(limit) } else { nil } },
    "fields": .html { $0.writeFields(.group, $0.context.templates.groupField, to: &$1) },
    "cells": .html { $0.writeFields(.cell, .cell, to: &$1) },
    // Of an address that is broken.
    "gone_since": .text { view in view.gone?.failed.first.map(view.site.formatting.date) },
    "gone_since_iso": .text { $0.gone?.failed.first?.description },
    "archived_href": .text { $0.gone?.archived },
  ]

  private var page: PageContext { context.page }
  private var site: SiteModel { page.site }

  var text: String? {
    let formatting = site.formatting
    switch value {
    case .text(let text), .email(let text), .file(let text): return text
    case .url(let url): return ValueView.withoutScheme(url)
    case .date(let date): return formatting.date(date)
    // A year is a label, not a quantity.
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

  var href: String? {
    switch value {
    case .url(let url): url
    case .email(let email): "mailto:\(email)"
    case .file(let name): page.href(ofFile: Address(site.addresses.entry(context.entry.id).path + name))
    case .reference(let reference): page.catalog.catalog.index(of: reference.target).map(page.href(ofEntry:))
    case .standard(let standard): page.href(site.addresses.standard(standard))
    default: nil
    }
  }

  private var gone: LinkLedger.Record? {
    guard case .url(let url) = value else { return nil }
    return page.catalog.configuration.ledger.broken(url)
  }

  private var isOutside: Bool { if case .url = value { true } else { false } }
  private var flag: Bool? { if case .boolean(let flag) = value { flag } else { nil } }

  private func writeHTML(to pen: inout Pen) {
    guard case .markdown(let document, _) = value else { return }
    TextHTML(entry: context.entry, page: page).write(document, to: &pen)
  }

  /// The fields of a group, each rendered by a partial.
  private func writeFields(_ place: FieldView.Place, _ template: PageTemplate, to pen: inout Pen) {
    guard case .group(let record) = value, case .group(let fields) = field.type else { return }
    page.write(FieldView.views(record, fields, in: context, place: place), template, to: &pen)
  }

  private func term(_ slug: String) -> Vocabulary.Term? {
    guard case .term(let name) = field.type else { return nil }
    return page.catalog.configuration.vocabularies[name]?.term(slug)
  }

  private func target(_ reference: Reference) -> Entry? {
    page.catalog.catalog.index(of: reference.target).map { page.catalog.entries[$0] }
  }

  private static func withoutScheme(_ url: String) -> String {
    var text = url[...]
    for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) { text = text.dropFirst(prefix.count) }
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }
}
