/// Which template makes which page or part of one, and what it sees.
struct PageTemplate: Sendable {
  let name: String
  let view: any View.Type

  // Pages.
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
  static let standard = PageTemplate(name: "pages/standard", view: StandardView.self)
  static let notFound = PageTemplate(name: "pages/not-found", view: PlainView.self)
  static let chapter = PageTemplate(name: "pages/chapter", view: ChapterView.self)
  static let whole = PageTemplate(name: "pages/whole", view: WholeView.self)
  static let contribute = PageTemplate(name: "pages/contribute", view: ContributeView.self)
  static let contributeForm = PageTemplate(name: "pages/contribute-form", view: ContributeFormView.self)
  static let data = PageTemplate(name: "pages/data", view: DataView.self)
  static let compare = PageTemplate(name: "pages/compare", view: CompareView.self)
  static let compareCollection = PageTemplate(name: "pages/compare-collection", view: CompareCollectionView.self)
  static let compareRow = PageTemplate(name: "partials/compare-row", view: CompareRowView.self)
  static let shortlist = PageTemplate(name: "pages/shortlist", view: ShortlistView.self)
  static let rules = PageTemplate(name: "pages/rules", view: RulesView.self)
  static let rule = PageTemplate(name: "pages/rule", view: RuleView.self)
  static let curation = PageTemplate(name: "pages/curation", view: CurationView.self)
  static let search = PageTemplate(name: "pages/search", view: SearchView.self)
  static let exchange = PageTemplate(name: "pages/exchange", view: ExchangeView.self)
  static let calendar = PageTemplate(name: "pages/calendar", view: CalendarView.self)
  static let redirect = PageTemplate(name: "pages/redirect", view: RedirectView.self)

  // What surrounds every page.
  static let head = PageTemplate(name: "partials/head", view: ChromeView.self)
  static let header = PageTemplate(name: "partials/header", view: ChromeView.self)
  static let footer = PageTemplate(name: "partials/footer", view: ChromeView.self)

  // Items of lists.
  static let breadcrumb = PageTemplate(name: "partials/breadcrumb", view: LinkView.self)
  static let filter = PageTemplate(name: "partials/filter", view: LinkView.self)
  static let card = PageTemplate(name: "partials/card", view: CardView.self)
  static let cardLabel = PageTemplate(name: "partials/card-label", view: LinkView.self)
  static let cardBand = PageTemplate(name: "partials/card-band", view: LinkView.self)
  static let contents = PageTemplate(name: "partials/contents-item", view: LinkView.self)
  static let tagItem = PageTemplate(name: "partials/tag", view: LinkView.self)
  static let related = PageTemplate(name: "partials/related-item", view: LinkView.self)
  static let references = PageTemplate(name: "partials/references", view: BacklinksView.self)
  static let reference = PageTemplate(name: "partials/reference", view: LinkView.self)

  static let standardItem = PageTemplate(name: "partials/standard-item", view: LinkView.self)
  static let standardLevel = PageTemplate(name: "partials/standard-level", view: StandardLevelView.self)

  static let exchangeTopic = PageTemplate(name: "partials/exchange-topic", view: ExchangeTopicView.self)
  static let exchangeEntry = PageTemplate(name: "partials/exchange-entry", view: ExchangeEntryView.self)
  static let exchangePartner = PageTemplate(name: "partials/exchange-partner", view: PartnerView.self)
  static let exchangeMatch = PageTemplate(name: "partials/exchange-match", view: NameView.self)
  static let exchangeName = PageTemplate(name: "partials/exchange-name", view: NameView.self)

  static let calendarBand = PageTemplate(name: "partials/calendar-band", view: LinkView.self)
  static let calendarMonth = PageTemplate(name: "partials/calendar-month", view: CalendarMonthView.self)
  static let calendarItem = PageTemplate(name: "partials/calendar-item", view: OccasionView.self)

  static let chapterItem = PageTemplate(name: "partials/chapter-item", view: LinkView.self)
  static let chapterPart = PageTemplate(name: "partials/chapter-part", view: ChapterPartView.self)

  // Forms.
  static let formField = PageTemplate(name: "partials/form-field", view: FormFieldView.self)
  static let formOption = PageTemplate(name: "partials/form-option", view: FormOptionView.self)
  static let formChoice = PageTemplate(name: "partials/form-choice", view: FormOptionView.self)

  // What is computed within texts.
  static let figure = PageTemplate(name: "partials/figure", view: FigureView.self)
  static let entries = PageTemplate(name: "partials/entries", view: EntriesView.self)

  // Fields of entries.
  static let fact = PageTemplate(name: "partials/fact", view: FieldView.self)
  static let factValue = PageTemplate(name: "partials/fact-value", view: ValueView.self)
  static let factLink = PageTemplate(name: "partials/fact-link", view: LinkView.self)
  static let section = PageTemplate(name: "partials/section", view: FieldView.self)
  static let value = PageTemplate(name: "partials/value", view: ValueView.self)
  static let listItem = PageTemplate(name: "partials/list-item", view: ValueView.self)
  static let group = PageTemplate(name: "partials/group", view: ValueView.self)
  static let groupField = PageTemplate(name: "partials/field-in-group", view: FieldView.self)
  static let alignment = PageTemplate(name: "partials/alignment", view: AlignmentView.self)
  static let column = PageTemplate(name: "partials/column", view: LinkView.self)
  static let row = PageTemplate(name: "partials/row", view: ValueView.self)
  static let cell = PageTemplate(name: "partials/cell", view: FieldView.self)
  static let cellValue = PageTemplate(name: "partials/cell-value", view: ValueView.self)

  /// Those that every folder of templates has.
  static let required = [
    home, entry, collection, tags, tag, gradeBands, gradeBand, gradeBandCollection, frameworks, framework, standard,
    notFound, chapter, whole, compare, compareCollection, compareRow, shortlist, data, curation, rules, rule,
    contribute, contributeForm, search, redirect, head, header, footer,
    breadcrumb, filter, chapterItem, chapterPart, formField, formOption, formChoice, figure, entries, standardItem,
    standardLevel, exchange, exchangeTopic, exchangeEntry, exchangePartner, exchangeMatch, exchangeName,
    calendar, calendarBand, calendarMonth, calendarItem, card, cardLabel,
    cardBand, contents, tagItem,
    related, references, reference, fact, factValue, factLink, section, value, listItem, group, groupField, alignment,
    column,
    row, cell, cellValue,
  ]
}
