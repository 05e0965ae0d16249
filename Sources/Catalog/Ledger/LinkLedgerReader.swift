import Diagnostics

/// Reads the ledger of addresses outside the site.
struct LinkLedgerReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func ledger() -> LinkLedger {
    var settings = SettingsReader(file: file)
    let checked = day("checked", &settings)
    let links = settings.list("links").map { link in
      var link = link
      let address = link.requiredText("url")
      let record = record(&link, checked)
      settings.diagnostics += link.finish()
      return (address, record)
    }
    diagnostics += settings.finish()
    return LinkLedger(checked: checked, records: Dictionary(links, uniquingKeysWith: { first, _ in first }))
  }

  /// An address of which nothing is told answered when all were last checked.
  private func record(_ link: inout SettingsReader, _ checked: CalendarDate?) -> LinkLedger.Record {
    var record = LinkLedger.Record()
    record.good = day("good", &link)
    record.failed = link.texts("failed").compactMap { day($0, &link) }
    record.reason = link.text("reason")
    record.unclear = link.text("unclear")
    record.movedTo = link.text("moved_to")
    record.archived = link.text("archived")
    if record.good == nil, record.failed.isEmpty, record.unclear == nil { record.good = checked }
    return record
  }

  private func day(_ key: String, _ settings: inout SettingsReader) -> CalendarDate? {
    settings.scalar(key, expecting: "a date").flatMap { day($0, &settings) }
  }

  private func day(_ scalar: YAMLScalar, _ settings: inout SettingsReader) -> CalendarDate? {
    if let day = CalendarDate(scalar.text) { return day }
    settings.report(InvalidDate(value: scalar.text), .scalar(scalar))
    return nil
  }
}
