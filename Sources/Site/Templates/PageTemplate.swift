/// Which template makes which kind of page, and what it sees.
struct PageTemplate {
  let name: String
  let view: any View.Type

  static let home = PageTemplate(name: "pages/home", view: HomeView.self)
  static let entry = PageTemplate(name: "pages/entry", view: EntryView.self)
  static let collection = PageTemplate(name: "pages/collection", view: ListingView.self)
  static let tags = PageTemplate(name: "pages/tags", view: TermsView.self)
  static let tag = PageTemplate(name: "pages/tag", view: ListingView.self)
  static let gradeBands = PageTemplate(name: "pages/grade-bands", view: TermsView.self)
  static let gradeBand = PageTemplate(name: "pages/grade-band", view: GradeBandView.self)
  static let gradeBandCollection = PageTemplate(name: "pages/grade-band-collection", view: ListingView.self)
  static let frameworks = PageTemplate(name: "pages/standards", view: TermsView.self)
  static let framework = PageTemplate(name: "pages/framework", view: FrameworkView.self)
  static let standard = PageTemplate(name: "pages/standard", view: ListingView.self)
  static let notFound = PageTemplate(name: "pages/not-found", view: PlainView.self)
  static let redirect = PageTemplate(name: "pages/redirect", view: RedirectView.self)
  static let card = PageTemplate(name: "partials/card", view: CardView.self)

  private static let required = [
    home, entry, collection, tags, tag, gradeBands, gradeBand, gradeBandCollection, frameworks, framework, standard,
    notFound, redirect, card,
  ]

  /// The folder of templates that take the place of `pages/entry` for one collection.
  static let entryFolder = "entries/"

  /// Every page template of a set: the required ones, and those of single collections.
  static func all(_ names: some Sequence<String>) -> [PageTemplate] {
    required + names.filter { $0.hasPrefix(entryFolder) }.sorted().map { PageTemplate(name: $0, view: EntryView.self) }
  }

  /// The template of an entry's page.
  static func entry(of collection: String, in names: Set<String>) -> String {
    let own = entryFolder + collection
    return names.contains(own) ? own : entry.name
  }
}
