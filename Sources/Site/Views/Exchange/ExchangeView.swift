import Catalog

/// The page on which what some share and others seek finds each other, or a further page of it.
struct ExchangeView: View {
  let frame: FrameView
  let exchange: Exchange
  /// Counted from 1.
  let number: Int
  private var context: PageContext { frame.context }
  private var fields: ExchangeFields? { exchange.collection.exchange }
  private var entries: [Int] { context.catalog.collections[exchange.collection.name] ?? [] }
  /// Those of this page.
  private var shown: ArraySlice<Int> { entries.dropFirst((number - 1) * Listing.pageSize).prefix(Listing.pageSize) }
  private var pageCount: Int { Exchange.pageCount(context.catalog) }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "collection": .text { $0.exchange.collection.label }, "singular": .text { $0.exchange.collection.singular },
    "collection_href": .text { $0.context.href($0.context.site.addresses.collection($0.exchange.collection.name)) },
    "contribute_href": .text { $0.context.href($0.context.site.addresses.contribute($0.exchange.collection.name)) },
    "shares_label": .text { $0.label(\.shares) }, "seeks_label": .text { $0.label(\.seeks) },
    "taking_part": .text { view in
      view.context.site.formatting.integer(view.entries.count(where: view.exchange.takesPart))
    },
    "is_empty": .flag { view in !view.entries.contains(where: view.exchange.takesPart) },
    "is_first_page": .flag { $0.number == 1 },
    "unmet_count": .text { view in
      let count = view.exchange.topics.count(where: \.isUnmet)
      return count == 0 ? nil : view.context.site.formatting.integer(count)
    },
    "is_one_unmet": .flag { $0.exchange.topics.count(where: \.isUnmet) == 1 },
    "topics": .html { $0.writeTopics(to: &$1) { !$0.isQuiet } },
    "quiet_topics": .html { view, pen in
      let quiet = view.exchange.topics.filter(\.isQuiet).map { NameView(label: $0.term.label, href: "") }
      view.context.write(NameView.row(quiet), .exchangeName, to: &pen)
    },
    "entries": .html { $0.writeEntries(to: &$1) },
    "silent": .html { view, pen in
      let silent = view.shown.filter { !view.exchange.takesPart($0) }.map(view.context.name)
      view.context.write(NameView.row(silent), .exchangeName, to: &pen)
    },
    "page_number": .text { $0.pageCount > 1 ? String($0.number) : nil },
    "page_count": .text { $0.pageCount > 1 ? String($0.pageCount) : nil },
    "previous_href": .text { $0.href($0.number - 1) },
    "next_href": .text { $0.href($0.number + 1) },
  ]
  static let members = own.including { $0.frame }

  private func label(_ place: KeyPath<ExchangeFields, Int>) -> String? {
    fields.map { exchange.collection.fields[$0[keyPath: place]].label }
  }

  private func writeTopics(to pen: inout Pen, where isShown: (Exchange.Topic) -> Bool) {
    guard number == 1 else { return }
    let views = exchange.topics.filter(isShown).map {
      ExchangeTopicView(topic: $0, exchange: exchange, context: context)
    }
    context.write(views, .exchangeTopic, to: &pen)
  }

  private func writeEntries(to pen: inout Pen) {
    let views = shown.filter(exchange.takesPart).map {
      ExchangeEntryView(index: $0, exchange: exchange, context: context)
    }
    context.write(views, .exchangeEntry, to: &pen)
  }

  private func href(_ number: Int) -> String? {
    (1...pageCount).contains(number) ? context.href(context.site.addresses.exchange.page(number)) : nil
  }
}

extension Exchange {
  /// How many pages it has: by all entries of the collection, so that what one of them says does not change it.
  static func pageCount(_ catalog: LinkedCatalog) -> Int {
    let entries = catalog.configuration.exchange.flatMap { catalog.collections[$0.name]?.count } ?? 0
    return max(1, (entries + Listing.pageSize - 1) / Listing.pageSize)
  }
}

extension Exchange.Topic {
  /// Nobody has named it.
  var isQuiet: Bool { offers.isEmpty && seekers.isEmpty }
}
