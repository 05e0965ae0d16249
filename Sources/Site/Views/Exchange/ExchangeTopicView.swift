import Catalog

/// A topic: who shares it, who seeks it, and whether nobody does.
struct ExchangeTopicView: View {
  let topic: Exchange.Topic
  let exchange: Exchange
  let context: PageContext
  var variant: String { context.root }

  static let members: Members<Self> = [
    "slug": .text { $0.topic.term.slug }, "label": .text { $0.topic.term.label },
    "description": .text { $0.topic.term.description },
    "offers": .html { $0.write($0.topic.offers, to: &$1) }, "seekers": .html { $0.write($0.topic.seekers, to: &$1) },
    "near_offers": .html { if !$0.topic.seekers.isEmpty { $0.write($0.topic.nearOffers, to: &$1) } },
    "near_seekers": .html { if !$0.topic.offers.isEmpty { $0.write($0.topic.nearSeekers, to: &$1) } },
    "is_unmet": .flag { $0.topic.isUnmet }, "is_unasked": .flag { $0.topic.isUnasked },
  ]

  private func write(_ entries: [Int], to pen: inout Pen) {
    context.write(NameView.row(entries.map(context.name)), .exchangeName, to: &pen)
  }

  private func write(_ entries: [Exchange.Near], to pen: inout Pen) {
    let names = entries.map { near in
      var name = context.name(of: near.entry)
      name.note = exchange.topics[near.topic].term.label
      return name
    }
    context.write(NameView.row(names), .exchangeName, to: &pen)
  }
}

/// A name in a row of names.
struct NameView: View {
  let label: String
  let href: String
  /// What is said of it.
  var note: String?
  var isFirst = false

  static let members: Members<Self> = [
    "label": .text { $0.label }, "href": .text { $0.href }, "note": .text { $0.note },
    "is_first": .flag { $0.isFirst },
  ]

  static func row(_ names: [NameView]) -> [NameView] {
    names.enumerated().map { place, name in
      var name = name
      name.isFirst = place == 0
      return name
    }
  }
}

extension PageContext {
  func name(of entry: Int) -> NameView {
    NameView(label: catalog.entries[entry].common.title, href: href(ofEntry: entry))
  }
}
