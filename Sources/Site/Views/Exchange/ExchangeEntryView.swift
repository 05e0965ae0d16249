import Catalog

/// An entry with what it shares and seeks, and its best partners.
struct ExchangeEntryView: View {
  let index: Int
  let exchange: Exchange
  let context: PageContext
  var variant: String { context.root }
  private var entry: Entry { context.catalog.entries[index] }

  private static let own: Members<Self> = [
    "slug": .text { $0.entry.id.slug },
    "shares": .html { view, pen in view.writeTopics(view.exchange.collection.exchange?.shares, to: &pen) },
    "seeks": .html { view, pen in view.writeTopics(view.exchange.collection.exchange?.seeks, to: &pen) },
    "partners": .html { $0.context.writePartners(of: $0.index, in: $0.exchange, most: Exchange.limit, to: &$1) },
  ]
  static let members = own.including { ReachView(index: $0.index, context: $0.context) }

  private func writeTopics(_ place: Int?, to pen: inout Pen) {
    let slugs = (place.flatMap { entry.values[$0] }?.each ?? []).compactMap { value in
      if case .term(let slug) = value { slug } else { nil }
    }
    let topicsPage = context.href(context.site.addresses.exchange)
    let names = slugs.compactMap(exchange.vocabulary.term).map {
      NameView(label: $0.label, href: "\(topicsPage)#\($0.slug)")
    }
    context.write(NameView.row(names), .exchangeName, to: &pen)
  }
}

/// How an entry is named and reached: its page, what it is marked as, and the addresses that it publishes.
struct ReachView: View {
  let index: Int
  let context: PageContext
  var variant: String { context.root }
  private var entry: Entry { context.catalog.entries[index] }
  private var fields: [Field] { context.catalog.configuration.schema(entry.id.collection)?.fields ?? [] }

  static let members: Members<Self> = [
    "label": .text { $0.entry.common.title }, "href": .text { $0.context.href(ofEntry: $0.index) },
    "marks": .html { view, pen in
      let marks = zip(view.entry.values, view.fields).filter { if case .boolean(true)? = $0.0 { true } else { false } }
      view.context.write(NameView.row(marks.map { NameView(label: $1.label, href: "") }), .exchangeName, to: &pen)
    },
    "contacts": .html { view, pen in
      let contacts = view.contacts(view.entry.values, view.fields)
      view.context.write(NameView.row(contacts), .exchangeName, to: &pen)
    },
  ]

  /// Its addresses of the web and of e-mail, those in groups too.
  private func contacts(_ record: Record, _ fields: [Field]) -> [NameView] {
    let entryContext = EntryContext(entry, on: context)
    return zip(record, fields).flatMap { value, field in
      (value?.each ?? []).flatMap { value -> [NameView] in
        switch value {
        case .url, .email:
          let view = ValueView(value: value, field: field, context: entryContext)
          return [NameView(label: view.text ?? "", href: view.href ?? "")]
        case .group(let inner):
          if case .group(let fields) = field.type { return contacts(inner, fields) } else { return [] }
        default: return []
        }
      }
    }
  }
}

/// A partner of an entry, with the reason.
struct PartnerView: View {
  let partner: Exchange.Partner
  /// Whose partner it is.
  let owner: Int
  let exchange: Exchange
  let context: PageContext
  var variant: String { context.root }

  private static let own: Members<Self> = [
    "owner": .text { $0.context.catalog.entries[$0.owner].common.title },
    "is_mutual": .flag { $0.partner.isMutual },
    "gives": .html { $0.write($0.partner.gives, to: &$1) }, "takes": .html { $0.write($0.partner.takes, to: &$1) },
  ]
  static let members = own.including { ReachView(index: $0.partner.entry, context: $0.context) }

  /// The partner's topics; where the entry names another, with it as the note.
  private func write(_ matches: [Exchange.Match], to pen: inout Pen) {
    let names = matches.map { match in
      let note = match.isExact ? nil : exchange.topics[match.own].term.label
      return NameView(label: exchange.topics[match.other].term.label, href: "", note: note)
    }
    context.write(NameView.row(names), .exchangeMatch, to: &pen)
  }
}

extension PageContext {
  func writePartners(of entry: Int, in exchange: Exchange, most: Int, to pen: inout Pen) {
    let views = exchange.partners(of: entry).prefix(most).map {
      PartnerView(partner: $0, owner: entry, exchange: exchange, context: self)
    }
    write(views, .exchangePartner, to: &pen)
  }
}
