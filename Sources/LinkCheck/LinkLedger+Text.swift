package import Catalog
import Diagnostics

extension LinkLedger {
  /// The ledger as a file, one address after the other in alphabetical order.
  ///
  /// What answered in the last check has no day of its own, so that a check in which all is well changes one line.
  package var text: String {
    let head = """
      # What "clearinghouse links" saw of the addresses outside the site. An address without
      # days answered when all were last checked.
      checked: \(checked.map { "\($0)" } ?? "")

      """
    if records.isEmpty { return head + "links: []\n" }
    return head + "links:\n" + records.sorted { $0.key < $1.key }.map { item($0, $1) }.joined()
  }

  private func item(_ address: String, _ record: Record) -> String {
    let isPlainlyGood = record.good == checked && record.failed.isEmpty && record.unclear == nil
    var lines = ["url: \(quoted(address))"]
    if let good = record.good, !isPlainlyGood { lines.append("good: \(good)") }
    let failed = record.failed.map(\.description).joined(separator: ", ")
    if !failed.isEmpty { lines.append("failed: [\(failed)]") }
    if let reason = record.reason { lines.append("reason: \(quoted(reason))") }
    if let unclear = record.unclear { lines.append("unclear: \(quoted(unclear))") }
    if let target = record.movedTo { lines.append("moved_to: \(quoted(target))") }
    if let archived = record.archived { lines.append("archived: \(quoted(archived))") }
    return "  - \(lines.joined(separator: "\n    "))\n"
  }

  /// A double-quoted scalar of YAML, of which every literal of JSON is one; what YAML takes for the end of a line, and
  /// what cannot be seen, is escaped too.
  private func quoted(_ text: String) -> String {
    jsonString(text).unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: return String(scalar)
      }
    }.joined()
  }
}
