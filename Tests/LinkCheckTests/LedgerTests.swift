import Catalog
import Diagnostics
import LinkCheck
import TestSupport
import Testing

struct LedgerTests {
  private let address = "https://a.school.edu/course"

  private func day(_ number: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: 2026, month: 1 + number / 28, day: 1 + number % 28))
  }

  private func read(_ text: String) -> (LinkLedger, [Diagnostic]) {
    let (configuration, diagnostics) = Configuration.read(MemorySite.sample.with(["links.yml": text]).folder)
    return (configuration.ledger, diagnostics)
  }

  /// The record of the address after answers on consecutive days.
  private func record(_ answers: [LinkAnswer], every step: Int = 1) throws -> LinkLedger.Record {
    var ledger = LinkLedger()
    for (number, answer) in answers.enumerated() {
      ledger = ledger.updated(with: [address: answer], on: try day(number * step))
    }
    return try #require(ledger.records[address])
  }

  @Test func `an address is broken after failures on three days`() throws {
    let failures = [LinkAnswer](repeating: .failed("404"), count: 3)
    #expect(try !record(Array(failures.prefix(2))).isBroken)
    #expect(try record(failures).isBroken)
    #expect(try !record(failures, every: 0).isBroken)
  }

  @Test func `silence and answers that it is gone count alike`() throws {
    #expect(try record([.silent("no such host"), .failed("404"), .silent("no answer in time")]).isBroken)
  }

  @Test func `one good answer and all is forgotten`() throws {
    let record = try record([.failed("404"), .failed("404"), .good(movedTo: nil), .failed("404"), .failed("404")])
    #expect(record.failed == [try day(3), try day(4)])
    #expect(record.good == (try day(2)))
  }

  @Test func `an answer that says nothing neither counts nor forgives`() throws {
    let record = try record([.failed("404"), .failed("404"), .unclear("403"), .failed("404")])
    #expect(record.isBroken)
    #expect(record.unclear == nil)
  }

  @Test func `what is broken stays as it was written`() throws {
    let failures = [LinkAnswer](repeating: .failed("404"), count: 9)
    #expect(try record(failures) == record(Array(failures.prefix(3))))
  }

  @Test func `a ledger names each address once, in order`() throws {
    let ledger = LinkLedger().updated(
      with: ["https://b.school.edu/": .good(movedTo: nil), address: .failed("404")], on: try day(0))
    #expect(
      ledger.text.hasSuffix(
        """
        checked: 2026-01-01
        links:
          - url: "https://a.school.edu/course"
            failed: [2026-01-01]
            reason: "404"
          - url: "https://b.school.edu/"

        """))
  }

  @Test func `a check in which all is well changes one line`() throws {
    let answers = [
      "https://b.school.edu/": LinkAnswer.good(movedTo: nil), address: .good(movedTo: "https://x.school.edu/"),
    ]
    let first = LinkLedger().updated(with: answers, on: try day(0))
    let second = first.updated(with: answers, on: try day(7))
    let pairs = zip(first.text.split(separator: "\n"), second.text.split(separator: "\n"))
    #expect(pairs.filter { $0 != $1 }.map { "\($1)" } == ["checked: 2026-01-08"])
  }

  @Test func `what is written is read back, whatever came of it`() throws {
    var random = SeededGenerator(seed: 8)
    let parts = ["a", "é", "\"", "\\", "%20", "?", "=", "&", "'", "{", ":", "\u{2028}", "\u{85}", "東", " ", "<", "~"]
    let addresses = (0..<40).map { "https://\($0).edu/" + random.text(parts, upTo: 12) }
    var ledger = LinkLedger()
    for number in 0..<60 {
      let answers = Dictionary(uniqueKeysWithValues: addresses.map { ($0, answer(&random)) })
      ledger = ledger.updated(with: answers, on: try day(number / 2))
      if number % 7 == 0, let broken = ledger.records.first(where: \.value.isBroken)?.key {
        ledger.records[broken]?.archived = "https://web.archive.org/web/2020/x"
      }
      let (back, diagnostics) = read(ledger.text)
      #expect(diagnostics.map(\.message) == [])
      #expect(back == ledger)
      #expect(back.text == ledger.text)
    }
  }

  private func answer(_ random: inout SeededGenerator) -> LinkAnswer {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .failed("404")
    case 1: .silent("no such host")
    case 2: .unclear("403")
    case 3: .good(movedTo: "https://new.edu/" + random.text(["é", "\"", " ", "#"], upTo: 3))
    case 4: .refused("leads into a private network")
    default: .good(movedTo: nil)
    }
  }

  @Test func `slips in a ledger are told at their place`() async {
    let found = await MemorySite.sample.with([
      "links.yml": "checked: 1️⃣yesterday2️⃣\nlinks:\n  - url: https://a.edu/\n    3️⃣god4️⃣: 2026-01-01\n"
    ]).findings()
    #expect(found == ["1️⃣2️⃣ invalid-date", "3️⃣4️⃣ unknown-setting → good"])
  }
}
