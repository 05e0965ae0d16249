import Catalog

/// A listing of entries: of a collection, a tag, a standard, or within a grade band.
struct ListingView: View {
  let frame: FrameView
  let listing: Listing
  let cards: CardCache
  /// What the listing is of.
  var heading = ""
  var description = ""
  /// What the listing is part of: the tag of a tag in a grade band, the framework of a standard.
  var parent: LinkView?
  /// Narrower listings.
  var filters: [LinkView] = []

  private var context: PageContext { frame.context }

  private static let own: Members<Self> = [
    "heading": .text { $0.heading }, "description": .text { $0.description },
    "total": .text { $0.context.site.formatting.integer($0.listing.entries.count) },
    "is_one": .flag { $0.listing.entries.count == 1 },
    "is_empty": .flag { $0.listing.entries.isEmpty },
    "is_first_page": .flag { $0.listing.number == 1 },
    "cards": .text { $0.cards.html($0.listing.shown, root: $0.context.root) },
    "pagination": .view { $0.pagination },
    "parent": .view { $0.parent },
    "filters": .list { $0.filters },
    "has_filters": .flag { !$0.filters.isEmpty },
    "collection_feed_href": .text { $0.feed { $0.feed($1) } },
    "collection_json_feed_href": .text { $0.feed { $0.jsonFeed($1) } },
  ]
  static let members = own.including { $0.frame }

  private var pagination: PaginationView? {
    guard listing.pageCount > 1 else { return nil }
    func href(_ number: Int) -> String? {
      (1...listing.pageCount).contains(number) ? context.href(listing.address.page(number)) : nil
    }
    return PaginationView(
      number: listing.number, count: listing.pageCount, previous: href(listing.number - 1),
      next: href(listing.number + 1))
  }

  private func feed(_ address: (SiteAddresses, String) -> Address) -> String? {
    guard case .collection(let name) = listing.subject, context.site.feeds.contains(name) else { return nil }
    return context.href(address(context.site.addresses, name))
  }
}
