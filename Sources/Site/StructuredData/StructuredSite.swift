import Catalog

/// The site as a whole in the words of schema.org.
struct StructuredSite {
  /// What tells the site from its home page.
  static let fragment = "#website"
  let site: SiteModel
  private var settings: SiteSettings { site.settings }

  func write(to json: inout JSONWriter) {
    json.open()
    json.member("@type", "WebSite")
    json.member("@id", site.url(.home) + StructuredSite.fragment)
    json.member("name", settings.name)
    if settings.shortName != settings.name { json.member("alternateName", settings.shortName) }
    json.member("url", site.url(.home))
    if !settings.description.isEmpty { json.member("description", settings.description) }
    json.member("inLanguage", settings.language)
    publisher("publisher", to: &json)
    if site.hasSearch { search(to: &json) }
    json.close()
  }

  private func publisher(_ property: String, to json: inout JSONWriter) {
    guard let organisation = settings.organisation else { return }
    json.key(property)
    json.open()
    json.member("@type", "Organization")
    json.member("name", organisation.name)
    json.member("url", organisation.url)
    json.close()
  }

  private func search(to json: inout JSONWriter) {
    json.key("potentialAction")
    json.open()
    json.member("@type", "SearchAction")
    json.key("target")
    json.open()
    json.member("@type", "EntryPoint")
    json.member("urlTemplate", site.url(site.addresses.search) + "?q={search_term_string}")
    json.close()
    json.member("query-input", "required name=search_term_string")
    json.close()
  }

  /// The open data.
  func writeData(to json: inout JSONWriter) {
    guard let terms = settings.openData else { return }
    let data = OpenData(site: site)
    json.open()
    json.member("@type", "Dataset")
    json.member("@id", site.url(site.addresses.data))
    json.member("name", settings.name)
    json.member("description", settings.description)
    json.member("url", site.url(site.addresses.data))
    json.member("license", terms.licenceURL)
    json.key("isAccessibleForFree")
    json.plain("true")
    json.member("inLanguage", settings.language)
    json.member("dateModified", data.day.description)
    publisher("creator", to: &json)
    json.key("distribution")
    json.openList()
    for file in DataFile.all(of: site.catalog) { download(file, to: &json) }
    json.closeList()
    json.close()
  }

  private func download(_ file: DataFile, to json: inout JSONWriter) {
    json.open()
    json.member("@type", "DataDownload")
    json.member("name", file.name)
    json.member("contentUrl", site.url(site.addresses.dataFile(file.name)))
    json.member("encodingFormat", file.mediaType)
    json.close()
  }
}
