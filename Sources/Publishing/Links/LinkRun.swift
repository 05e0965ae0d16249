package import Catalog
import Foundation
package import LinkCheck

/// One check of the addresses outside a site, with its ledger.
package struct LinkRun: Sendable {
  package var content: String
  package var asOf: CalendarDate
  /// In seconds, for one request.
  package var timeout = 20
  package var manners = Manners()
  package var allowPrivate = false
  /// Whether an archive is asked for copies of what is broken.
  package var usesArchive = false

  package init(content: String, asOf: CalendarDate) {
    self.content = content
    self.asOf = asOf
  }

  package enum Outcome: Sendable {
    case checked(LinkReport)
    /// No host answered: more probably the network is down than every one of them.
    case noNetwork(asked: Int)
  }

  /// Asks, and writes what was seen into the ledger once all is known: a run that is interrupted changes nothing.
  ///
  /// - Throws: `FileError` when the ledger cannot be written.
  package func run(_ catalog: LinkedCatalog) async throws -> Outcome {
    let plan = await LinkPlan.make(catalog, allowPrivate: allowPrivate)
    let site = catalog.configuration.site.address
    let client = WebSession(site: site, timeout: timeout, allowPrivate: allowPrivate)
    let checker = LinkChecker(client, manners: manners, allowPrivate: allowPrivate)
    let answers = await checker.answers(plan.addresses)
    if answers.showNoNetwork { return .noNetwork(asked: answers.count) }
    var ledger = catalog.configuration.ledger.updated(with: answers, on: asOf)
    if usesArchive { await addCopies(to: &ledger, client) }
    try write(ledger)
    return .checked(LinkReport(plan: plan, ledger: ledger))
  }

  /// One question at a time: the archive is one host, and few addresses break in a week.
  private func addCopies(to ledger: inout LinkLedger, _ client: WebSession) async {
    for (address, record) in ledger.records.sorted(by: { $0.key < $1.key })
    where record.isBroken && record.archived == nil {
      guard let body = await client.body(of: Archive.question(address, near: record.good)) else { continue }
      ledger.records[address]?.archived = Archive.copy(in: body)
      try? await Task.sleep(for: manners.pause)
    }
  }

  private func write(_ ledger: LinkLedger) throws {
    let path = "\(content)/\(LinkLedger.path)"
    do {
      try Data(ledger.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FileError("cannot write \(path): \(error.localizedDescription)")
    }
  }
}
