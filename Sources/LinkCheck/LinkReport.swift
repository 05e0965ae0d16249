package import Catalog
package import Diagnostics

/// What a check found, for people and programs.
package struct LinkReport: Sendable {
  package let plan: LinkPlan
  package let ledger: LinkLedger

  package init(plan: LinkPlan, ledger: LinkLedger) {
    self.plan = plan
    self.ledger = ledger
  }

  /// A warning at each place that names an address that is broken or has moved.
  package var diagnostics: [Diagnostic] {
    plan.addresses.flatMap { address in
      ledger.records[address].map { diagnostics($0, plan.places[address] ?? []) } ?? []
    }.inOrder()
  }

  private func diagnostics(_ record: LinkLedger.Record, _ places: [OutsideLink]) -> [Diagnostic] {
    places.compactMap { place in
      if record.isBroken { return Diagnostic(broken(record, place), file: place.file, range: place.range) }
      return record.movedTo.map { Diagnostic(moved($0, place), file: place.file, range: place.range) }
    }
  }

  private func broken(_ record: LinkLedger.Record, _ place: OutsideLink) -> some Fault {
    BrokenAddress(
      address: place.address, since: record.failed[0], lastGood: record.good, reason: record.reason ?? "",
      archived: record.archived)
  }

  /// The place in the page goes with it, where the new address names none of its own.
  private func moved(_ target: String, _ place: OutsideLink) -> some Fault {
    let fragment = place.address.drop { $0 != "#" }
    return MovedAddress(address: place.address, target: target.contains("#") ? target : target + fragment)
  }

  // MARK: - The closing lines

  package var summary: String {
    var lines = ["\(counted(plan.addresses.count, "address", "addresses")) asked."]
    lines += list("Failing, but not on \(LinkLedger.daysUntilBroken) days yet:") { record in
      record.isBroken || record.failed.isEmpty
        ? nil : "\(record.reason ?? ""), since \(record.failed[0])"
    }
    lines += list("To be looked at by hand, since the host does not answer programs:") { $0.unclear }
    let (broken, moved) = (count(\.isBroken), count { $0.movedTo != nil })
    lines.append("\(counted(broken, "address is", "addresses are")) broken, \(moved) moved for good.")
    if !plan.skipped.isEmpty { lines.append("\(plan.skipped.count) not asked: examples, or in a private network.") }
    return lines.joined(separator: "\n")
  }

  private func list(_ heading: String, _ words: (LinkLedger.Record) -> String?) -> [String] {
    let lines = plan.addresses.compactMap { address -> String? in
      guard let record = ledger.records[address], let words = words(record) else { return nil }
      let place = plan.places[address]?.first
      return "  \(address) (\(words))" + (place.map { " in \($0.file):\($0.range.start.line)" } ?? "")
    }
    return lines.isEmpty ? [] : [heading] + lines
  }

  private func count(_ isMeant: (LinkLedger.Record) -> Bool) -> Int { ledger.records.values.count(where: isMeant) }

  private func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}

/// The rules of this module, for `explain` and the handbook.
package let linkCheckRules: [Rule] = [BrokenAddress.rule, MovedAddress.rule]
