package import Catalog

/// What there is to do for curators: what is stale, over, empty, unused or gone. A pure function of the catalog.
package struct CollectionState: Sendable {
  /// Entries that nobody has looked at for longer than the site allows; with the day somebody last did.
  package var review: [Finding] = []
  /// Entries that are over by a date of theirs; with that day.
  package var ended: [Finding] = []
  /// Entries with items that are over; with the last day and the number of these, and whether none is left.
  package var past: [Finding] = []
  /// Addresses outside that have stopped answering; with the day, and the entries that name them.
  package var gone: [Finding] = []
  /// Entries without what their collection recommends; with the fields.
  package var empty: [Finding] = []
  /// Entries that no other names.
  package var unlinked: [Finding] = []
  /// Terms that no entry uses.
  package var unused: [Finding] = []
  /// Topics that may be one; with the others.
  package var similar: [Finding] = []
  /// Standards that no entry names.
  package var uncovered: [Finding] = []

  /// How many entries there are.
  package let listed: Int

  package static func of(_ catalog: LinkedCatalog) -> CollectionState {
    let listed = catalog.entries.indices.filter { catalog.isListed[$0] }
    var state = CollectionState(listed: listed.count)
    state.review = ReviewDates(catalog).findings(listed)
    (state.ended, state.past) = Endings(catalog).findings(listed)
    state.gone = GoneAddresses(catalog).findings(listed)
    state.empty = EmptyFields(catalog).findings(listed)
    state.unlinked = UnlinkedEntries(catalog).findings(listed)
    state.unused = UnusedTerms(catalog).findings(listed)
    state.similar = SimilarTerms.findings(catalog.configuration.tags)
    state.uncovered = uncovered(catalog)
    return state
  }

  private init(listed: Int) {
    self.listed = listed
  }

  private static func uncovered(_ catalog: LinkedCatalog) -> [Finding] {
    catalog.configuration.frameworks.flatMap { framework in
      framework.standards.map { StandardID(framework: framework.name, identifier: $0.identifier) }
        .filter { catalog.standards[$0] == nil }.map { Finding(.standard($0)) }
    }
  }

  package struct Finding: Sendable {
    package enum Subject: Hashable, Sendable {
      /// By its index in the catalog.
      case entry(Int)
      case term(vocabulary: String, slug: String)
      case standard(StandardID)
      case address(String)
      /// By its label.
      case field(String)
    }

    package let subject: Subject
    package var date: CalendarDate?
    package var count: Int?
    /// Whether nothing of the kind is left.
    package var isAll = false
    package var others: [Subject] = []
    /// The address of an archived copy.
    package var archived: String?

    init(_ subject: Subject) {
      self.subject = subject
    }
  }
}
