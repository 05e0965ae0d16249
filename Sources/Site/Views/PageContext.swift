import Catalog

/// A page being rendered: the site, its templates, and how its links are written.
final class PageContext: Sendable {
  let site: SiteModel
  let templates: TemplateSet
  let address: Address
  /// The way back to the root of the site.
  let root: String

  /// - Parameter root: another way to the root than the address asks for.
  init(site: SiteModel, templates: TemplateSet, address: Address, root: String? = nil) {
    self.site = site
    self.templates = templates
    self.address = address
    self.root = root ?? address.root
  }

  var catalog: LinkedCatalog { site.catalog }

  /// A relative link. Folders are written with `index.html`, so that the site also works from a folder on disk.
  func href(_ target: Address) -> String { root + target.file }

  func href(ofEntry index: Int) -> String { root + site.file(ofEntry: index) }

  /// A relative link to an attachment, whose name may be anything.
  func href(ofFile target: Address) -> String {
    let file = target.file.unicodeScalars.map { scalar -> String in
      guard PageContext.escapedInNames.contains(scalar) || scalar.value < 0x20 || scalar.value == 0x7F else {
        return String(scalar)
      }
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return hex.count == 1 ? "%0\(hex)" : "%\(hex)"
    }
    return root + file.joined()
  }

  private static let escapedInNames = Set("%#?\"<>\\ ".unicodeScalars)

  var tagsHref: String? { catalog.configuration.tags == nil ? nil : href(site.addresses.tags) }

  var standardsHref: String? {
    catalog.configuration.frameworks.isEmpty ? nil : href(site.addresses.frameworks)
  }

  var calendarHref: String? { catalog.configuration.hasCalendar ? href(site.addresses.calendar) : nil }
  var searchHref: String? { site.hasSearch ? href(site.addresses.search) : nil }

  // MARK: - Parts

  /// A list of parts, each rendered by a partial.
  func write(_ views: some Sequence<some View>, _ template: PageTemplate, to pen: inout Pen) {
    templates.write(views, with: template.name, to: &pen)
  }

  // MARK: - Links

  func link(toEntry index: Int) -> LinkView {
    let common = catalog.entries[index].common
    return LinkView(label: common.title, href: href(ofEntry: index), description: common.summary)
  }

  func tagLink(_ term: Vocabulary.Term) -> LinkView {
    LinkView(
      label: term.label, href: href(site.addresses.tag(term.slug)),
      count: site.formatting.integer(catalog.tags[term.slug]?.count ?? 0), description: term.description)
  }

  func collectionLink(_ name: String) -> LinkView {
    let label = catalog.configuration.schema(name)?.label ?? name
    return LinkView(label: label, href: href(site.addresses.collection(name)))
  }

  func gradeBands(of entry: Entry) -> [LinkView] {
    entry.common.gradeBands.compactMap { slug in
      guard let term = catalog.configuration.gradeBands?.term(slug) else { return nil }
      return LinkView(label: term.label, href: href(site.addresses.gradeBand(slug)))
    }
  }

  func tags(of entry: Entry) -> [LinkView] {
    entry.common.tags.compactMap { slug in
      guard let term = catalog.configuration.tags?.term(slug) else { return nil }
      let hasPage = catalog.tags[slug] != nil
      return LinkView(label: term.label, href: hasPage ? href(site.addresses.tag(slug)) : "")
    }
  }
}
