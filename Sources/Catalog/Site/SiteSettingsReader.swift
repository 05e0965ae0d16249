import Diagnostics

/// Reads `site.yml`.
struct SiteSettingsReader {
  static let path = "site.yml"

  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func settings() -> SiteSettings {
    var reader = SettingsReader(file: file)
    var site = SiteSettings()
    site.name = reader.requiredText("name")
    site.shortName = reader.text("short_name") ?? site.name
    site.description = reader.text("description") ?? ""
    site.address = address(&reader)
    site.language = reader.text("language") ?? "en"
    site.organisation = organisation(&reader)
    site.repository = repository(&reader)
    site.navigation = navigation(&reader)
    site.questions = questions(&reader)
    site.featured = reader.texts("featured").map {
      SiteSettings.Featured(name: $0.text, place: file.range(of: .scalar($0)))
    }
    site.shareImage = shareImage(&reader)
    site.goal = goal(&reader)
    site.minimumCount = minimumCount(&reader)
    site.reviewMonths = reader.integer("review_months")
    site.hasCurationPage = reader.flag("curation_page")
    site.hasSearch = reader.node("search") == nil || reader.flag("search")
    site.openData = openData(&reader)
    site.formats = formats(&reader)
    site.rulePages = rulePages(&reader)
    diagnostics += reader.finish()
    return site
  }

  private func address(_ reader: inout SettingsReader) -> String {
    let address = reader.requiredText("address")
    if !address.isEmpty, !ScalarReading.isWebAddress(address), let node = reader.node("address") {
      reader.report(InvalidAddress(value: address), node)
    }
    return address.hasSuffix("/") ? address : address + "/"
  }

  private func organisation(_ reader: inout SettingsReader) -> SiteSettings.Link? {
    group("organisation", &reader) { SiteSettings.Link(name: $0.requiredText("name"), url: webAddress("url", &$0)) }
  }

  private func repository(_ reader: inout SettingsReader) -> SiteSettings.Repository? {
    group("repository", &reader) {
      SiteSettings.Repository(
        url: webAddress("url", &$0), branch: $0.text("branch") ?? "main", content: $0.text("content") ?? "content")
    }
  }

  func webAddress(_ key: String, _ reader: inout SettingsReader) -> String {
    let address = reader.requiredText(key)
    if !address.isEmpty, !ScalarReading.isWebAddress(address), let node = reader.node(key) {
      reader.report(InvalidAddress(value: address), node)
    }
    return address
  }

  private func navigation(_ reader: inout SettingsReader) -> [SiteSettings.NavigationItem] {
    reader.list("navigation").map { item in
      var item = item
      let label = item.requiredText("label")
      let collection = item.requiredText("to")
      let place = item.node("to").map(item.file.range) ?? .fileStart
      reader.diagnostics += item.finish()
      return SiteSettings.NavigationItem(label: label, collection: collection, place: place)
    }
  }

  private func goal(_ reader: inout SettingsReader) -> SiteSettings.Goal? {
    group("goal", &reader) {
      SiteSettings.Goal(
        statement: $0.requiredText("statement"), percent: $0.number("percent") ?? 0,
        definition: $0.text("definition") ?? "")
    }
  }

  private func minimumCount(_ reader: inout SettingsReader) -> Int {
    group("privacy", &reader) { $0.integer("minimum_count") ?? 10 } ?? 10
  }

  private func openData(_ reader: inout SettingsReader) -> SiteSettings.OpenData? {
    group("open_data", &reader) {
      SiteSettings.OpenData(
        licence: $0.requiredText("licence"), licenceURL: webAddress("licence_url", &$0), citation: $0.text("citation"))
    }
  }

  private func formats(_ reader: inout SettingsReader) -> SiteSettings.Formats {
    group("formats", &reader) { reader in
      var formats = SiteSettings.Formats()
      formats.date = reader.text("date")
      formats.months = reader.texts("months").map(\.text)
      formats.thousands = reader.text("thousands") ?? formats.thousands
      formats.decimal = reader.text("decimal") ?? formats.decimal
      formats.currency = reader.text("currency") ?? formats.currency
      formats.unknown = reader.text("unknown") ?? formats.unknown
      if !formats.months.isEmpty, formats.months.count != 12, let node = reader.node("months") {
        reader.report(ItemCount(field: "months", count: formats.months.count, allowed: 12...12), node)
        formats.months = []
      }
      return formats
    } ?? SiteSettings.Formats()
  }

  private func rulePages(_ reader: inout SettingsReader) -> String? {
    guard let path = reader.text("rule_pages"), let node = reader.node("rule_pages") else { return nil }
    let segments = path.split(separator: "/").map(String.init)
    if !segments.isEmpty, segments.allSatisfy(EntryID.isSlug) { return segments.joined(separator: "/") }
    reader.report(WrongType(field: "rule_pages", expected: "a path such as handbook/rules", found: "\"\(path)\""), node)
    return nil
  }

  func group<Value>(
    _ key: String, _ reader: inout SettingsReader, _ read: (inout SettingsReader) -> Value
  ) -> Value? {
    guard let node = reader.node(key) else { return nil }
    return reader.nested(reader.mapping(node, named: key), at: node, read)
  }
}
