import Authoring
import Catalog
import Curation
import Diagnostics

/// The state of a collection, for the terminal and for programs.
struct StatusReport {
  let state: CollectionState
  let catalog: LinkedCatalog

  private typealias Finding = CollectionState.Finding

  /// The kinds of findings, the most urgent first.
  private var sections: [(heading: String, findings: [Finding])] {
    [
      ("Addresses that no longer answer", state.gone), ("Entries that are over", state.ended),
      ("Entries with past dates", state.past), ("Entries to review", state.review),
      ("Entries without something recommended", state.empty),
      ("Entries that no other names", state.unlinked),
      ("Topics that may be one", state.similar), ("Terms that no entry uses", state.unused),
      ("Standards without a resource", state.uncovered),
    ]
  }

  // MARK: - For people

  var text: String {
    let head = "The state of \(state.listed) entries on \(catalog.asOf).\n"
    let parts = sections.filter { !$0.findings.isEmpty }.map { section in
      "\n\(section.heading) (\(section.findings.count))\n" + lines(section.findings).map { "  \($0)\n" }.joined()
    }
    let end = parts.isEmpty ? "\nThere is nothing to do.\n" : ""
    let next = NextChange.day(of: catalog).map { "\nBy itself the site changes next on \($0).\n" } ?? ""
    return head + parts.joined() + end + next
  }

  /// Terms and standards of one list stand in one line.
  private func lines(_ findings: [Finding]) -> [String] {
    var lines: [String] = []
    var last: String?
    for finding in findings {
      let list = finding.others.isEmpty ? list(of: finding.subject) : nil
      if let list, list.owner == last {
        lines[lines.count - 1] += ", \(list.item)"
      } else {
        lines.append(list.map { "\($0.owner): \($0.item)" } ?? line(finding))
      }
      last = list?.owner
    }
    return lines
  }

  private func list(of subject: Finding.Subject) -> (owner: String, item: String)? {
    switch subject {
    case .term(let vocabulary, let slug): (vocabulary, slug)
    case .standard(let standard): (standard.framework, standard.identifier)
    default: nil
    }
  }

  private func line(_ finding: Finding) -> String {
    var words: [String] = []
    if let count = finding.count { words.append("\(count) past" + (finding.isAll ? ", none to come" : "")) }
    if let date = finding.date { words.append("\(date)") }
    if !finding.others.isEmpty { words.append(finding.others.map(name).joined(separator: ", ")) }
    if let archived = finding.archived { words.append("archived at \(archived)") }
    return name(finding.subject) + (words.isEmpty ? "" : ": " + words.joined(separator: "; "))
  }

  /// As a curator would look for it.
  private func name(_ subject: Finding.Subject) -> String {
    switch subject {
    case .entry(let index): catalog.entries[index].file.displayPath
    case .term(let vocabulary, let slug): "\(vocabulary)/\(slug)"
    case .standard(let standard): "\(standard.framework)/\(standard.identifier)"
    case .address(let address): address
    case .field(let label): label
    }
  }

  // MARK: - For programs

  var json: JSONValue {
    [
      "as_of": .text("\(catalog.asOf)"), "entries": .integer(state.listed),
      "next_change": NextChange.day(of: catalog).map { .text("\($0)") }, "gone": list(state.gone),
      "ended": list(state.ended), "past": list(state.past), "review": list(state.review), "empty": list(state.empty),
      "unlinked": list(state.unlinked), "similar": list(state.similar), "unused": list(state.unused),
      "uncovered": list(state.uncovered),
    ]
  }

  private func list(_ findings: [Finding]) -> JSONValue { .list(findings.map(json)) }

  private func json(_ finding: Finding) -> JSONValue {
    [
      "name": .text(name(finding.subject)), "title": title(finding.subject).map { .text($0) },
      "date": finding.date.map { .text("\($0)") }, "count": finding.count.map { .integer($0) },
      "is_all": finding.count == nil ? nil : .boolean(finding.isAll),
      "others": finding.others.isEmpty ? nil : .texts(finding.others.map(name)),
      "archived": finding.archived.map { .text($0) },
    ]
  }

  private func title(_ subject: Finding.Subject) -> String? {
    if case .entry(let index) = subject { catalog.entries[index].common.title } else { nil }
  }
}
