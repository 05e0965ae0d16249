import Catalog

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
    "facts": .text { $0.inner(.fact, .fact) }, "cells": .text { $0.inner(.cell, .cell) },
  ]

  private var site: SiteModel { context.site }

  private var text: String? {
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

  /// The fields of a group, each rendered by a partial.
  private func inner(_ place: FieldView.Place, _ template: PageTemplate) -> String? {
    guard case .group(let record) = value, case .group(let fields) = field.type else { return nil }
    return context.html(FieldView.views(record, fields, of: entry, context, place: place), template)
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
