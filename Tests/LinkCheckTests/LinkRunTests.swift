import Catalog
import Diagnostics
import Foundation
import LinkCheck
import Publishing
import TemporaryFolders
import Testing

/// A whole run, with a folder and a server.
@Suite(.serialized) struct LinkRunTests {
  private let folder = TemporaryFolder()

  private func write(_ paths: [String], port: UInt16) {
    TemporaryFolders.write(
      "name: Site\naddress: https://site.example/\n", to: folder["content/site.yml"])
    TemporaryFolders.write(
      "label: Things\nfields:\n  url: { type: url }\n", to: folder["content/things/_collection.yml"])
    for (number, path) in paths.enumerated() {
      TemporaryFolders.write(
        "---\ntitle: T\nsummary: S.\nurl: http://127.0.0.1:\(port)\(path)\n---\n",
        to: folder["content/things/t\(number).md"])
    }
  }

  private func run(_ day: String) async throws -> LinkRun.Outcome {
    let asOf = try #require(CalendarDate(day))
    let (catalog, _) = try await LinkedCatalog.read(folder["content"], asOf: asOf)
    var run = LinkRun(content: folder["content"], asOf: asOf)
    run.manners.pause = .milliseconds(1)
    run.manners.firstWait = .milliseconds(1)
    run.allowPrivate = true
    return try await run.run(catalog)
  }

  private var ledger: String? { text(of: folder["content/links.yml"]) }

  @Test func `after three days the ledger and the report say that an address is broken`() async throws {
    try await HostileServer.serving(["/good": .status(200), "/old": .redirect(301, to: "/good")]) { _, port in
      write(["/good", "/gone", "/old"], port: port)
      for day in ["2026-01-01", "2026-01-08", "2026-01-15"] {
        guard case .checked(let report) = try await run(day) else { return #expect(Bool(false)) }
        let rules = Set(report.diagnostics.map(\.rule.id))
        #expect(rules == (day == "2026-01-15" ? ["moved-address", "broken-address"] : ["moved-address"]))
      }
      let gone = "    failed: [2026-01-01, 2026-01-08, 2026-01-15]\n    reason: \"404\"\n"
      #expect(ledger?.contains("  - url: \"http://127.0.0.1:\(port)/gone\"\n" + gone) == true)
      #expect(ledger?.contains("    moved_to: \"http://127.0.0.1:\(port)/good\"\n") == true)
    }
  }

  @Test func `the same answers give the same ledger`() async throws {
    try await HostileServer.serving(["/good": .status(200)]) { _, port in
      write(["/good", "/gone"], port: port)
      _ = try await run("2026-01-01")
      let first = ledger
      _ = try await run("2026-01-01")
      #expect(ledger == first)
    }
  }

  @Test func `without a network nothing is recorded`() async throws {
    let port = try await HostileServer.serving([:]) { _, port in port }
    write(["/a", "/b"], port: port)
    guard case .noNetwork(let asked) = try await run("2026-01-01") else { return #expect(Bool(false)) }
    #expect(asked == 2)
    #expect(ledger == nil)
  }
}
