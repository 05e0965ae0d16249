package import Catalog

extension LinkLedger {
  /// The ledger after a check: only what was asked this time stays in it.
  package func updated(with answers: [String: LinkAnswer], on day: CalendarDate) -> LinkLedger {
    let pairs = answers.map { address, answer in
      (address, (records[address] ?? Record()).after(answer, on: day))
    }
    return LinkLedger(checked: day, records: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }
}

extension LinkLedger.Record {
  fileprivate func after(_ answer: LinkAnswer, on day: CalendarDate) -> Self {
    switch answer {
    case .good(let target): good(target, day)
    case .failed(let reason), .silent(let reason): failed(reason, day)
    case .unclear(let reason), .refused(let reason): unclear(reason)
    }
  }

  private func good(_ target: String?, _ day: CalendarDate) -> Self {
    var record = Self()
    record.good = day
    record.movedTo = target
    return record
  }

  /// Several failures on one day are one; those after the address counts as broken say nothing new.
  private func failed(_ reason: String, _ day: CalendarDate) -> Self {
    var record = self
    if !isBroken, record.failed.last.map({ $0 < day }) ?? true { record.failed.append(day) }
    record.reason = reason
    record.unclear = nil
    record.movedTo = nil
    return record
  }

  /// What was known before is neither confirmed nor refuted.
  private func unclear(_ reason: String) -> Self {
    var record = self
    record.unclear = reason
    return record
  }
}
