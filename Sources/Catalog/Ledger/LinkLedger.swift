/// What was seen of the addresses outside the site, as a file of the content keeps it.
package struct LinkLedger: Sendable, Equatable {
  /// Beside `site.yml`.
  package static let path = "links.yml"
  /// On so many different days an address has to fail before it counts as broken.
  package static let daysUntilBroken = 3

  /// The day of the last check.
  package var checked: CalendarDate?
  /// By address.
  package var records: [String: Record]

  /// What was seen of one address.
  package struct Record: Sendable, Equatable {
    /// When it last answered.
    package var good: CalendarDate?
    /// The first days since then on which it did not, as many as it takes to be broken.
    package var failed: [CalendarDate] = []
    /// Why it failed when it was asked last.
    package var reason: String?
    /// Why the last answer said neither that it is there nor that it is gone.
    package var unclear: String?
    /// Where it has moved for good.
    package var movedTo: String?
    /// The address of an archived copy.
    package var archived: String?

    package init() {}

    package var isBroken: Bool { failed.count >= LinkLedger.daysUntilBroken }
  }

  package init(checked: CalendarDate? = nil, records: [String: Record] = [:]) {
    self.checked = checked
    self.records = records
  }

  /// The record of an address that is broken.
  package func broken(_ address: String) -> Record? {
    guard !records.isEmpty, let record = records[LinkLedger.key(address)], record.isBroken else { return nil }
    return record
  }

  /// An address without its fragment: the place in a page, of which a server knows nothing.
  package static func key(_ address: String) -> String { String(address.prefix { $0 != "#" }) }
}
