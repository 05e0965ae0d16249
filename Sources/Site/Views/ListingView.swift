import Catalog

/// A listing of entries: of a collection, a tag, a standard, or within a grade band.
struct ListingView: View {
  let frame: FrameView
  let listing: Listing
  let cards: RootlessParts
  /// What the listing is of.
  var heading = ""
  var description = ""
  /// What the listing is part of: the tag of a tag in a grade band, the framework of a standard.
  var parent: LinkView?
  /// Narrower listings.
  var filters: [LinkView] = []

  private var context: PageContext { frame.context }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "heading": .text { $0.heading }, "description": .text { $0.description },
    "total": .text { $0.context.site.formatting.integer($0.listing.entries.count) },
    "is_one": .flag { $0.listing.entries.count == 1 },
    "is_empty": .flag { $0.listing.entries.isEmpty },
    "is_first_page": .flag { $0.listing.number == 1 },
    "cards": .html { $0.cards.write($0.listing.shown, root: $0.context.root, to: &$1) },
    "page_number": .text { $0.listing.pageCount > 1 ? String($0.listing.number) : nil },
    "page_count": .text { $0.listing.pageCount > 1 ? String($0.listing.pageCount) : nil },
    "previous_href": .text { $0.href($0.listing.number - 1) },
    "next_href": .text { $0.href($0.listing.number + 1) },
    "parent_label": .text { $0.parent?.label },
    "parent_href": .text { $0.parent?.href },
    "filters": .html { $0.context.write($0.filters, .filter, to: &$1) },
    "fixed": .text { $0.fixed },
    // Where its entries can be compared.
    "compare_href": .text { $0.compareHref },
    "calendar_href": .text { $0.calendarHref },
    "exchange_href": .text { $0.exchangeHref },
    "collection_feed_href": .text { $0.feed { $0.feed($1) } },
    "collection_json_feed_href": .text { $0.feed { $0.jsonFeed($1) } },
  ]
  static let members = own.including { $0.frame }

  /// What the list is of, as an address of the search page has it; nothing where no facet says it.
  private var fixed: String? {
    switch listing.subject {
    case .collection(let name): "collection=\(name)"
    case .tag(let tag): "tags=\(tag)"
    case .tagInBand(let tag, let band): "tags=\(tag)&grade_bands=\(band)"
    case .collectionInBand(let band, let collection): "collection=\(collection)&grade_bands=\(band)"
    case .standard: nil
    }
  }

  private func href(_ number: Int) -> String? {
    (1...listing.pageCount).contains(number) ? context.href(listing.address.page(number)) : nil
  }

  private var compareHref: String? {
    switch listing.subject {
    case .collection(let name), .collectionInBand(_, let name):
      context.catalog.isComparable(name) ? context.href(context.site.addresses.compare(name)) : nil
    default: nil
    }
  }

  /// Of a collection whose entries have dates.
  private var calendarHref: String? {
    guard case .collection(let name) = listing.subject,
      context.catalog.configuration.schema(name)?.hasDates == true
    else { return nil }
    return context.calendarHref
  }

  /// Of the collection whose entries find partners there.
  private var exchangeHref: String? {
    guard case .collection(let name) = listing.subject, context.site.exchange?.collection.name == name else {
      return nil
    }
    return context.href(context.site.addresses.exchange)
  }

  private func feed(_ address: (SiteAddresses, String) -> Address) -> String? {
    guard case .collection(let name) = listing.subject, context.site.feeds.contains(name) else { return nil }
    return context.href(address(context.site.addresses, name))
  }
}
