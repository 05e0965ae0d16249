import Catalog
import Parallel

/// What every page of one site shares while it is rendered. Nothing in it changes.
final class SiteModel: Sendable {
  let plan: SitePlan
  let addresses = SiteAddresses()
  let formatting: Formatting
  let assets: AssetSet
  let resolver: LinkResolver
  /// What few pages ask for.
  private let lazyExchange: Lazy<Exchange?>
  private let lazyOccasions: Lazy<[Occasion]>
  let calendarEvents = CalendarEvents()
  /// The file of each entry's page, where most are asked for.
  private let entryFiles: [String]?
  /// By collection, of those that say what they are in the words of schema.org.
  let structured: [String: StructuredSchema]
  /// The whole address under which the site is published, with a slash at its end.
  let baseURL: String

  /// - Parameters:
  ///   - baseURL: nothing for the address of `site.yml`.
  ///   - isWhole: whether all pages will be rendered.
  init(plan: SitePlan, assets: AssetSet, baseURL: String?, isWhole: Bool) {
    let address = baseURL ?? plan.catalog.configuration.site.address
    self.plan = plan
    self.assets = assets
    self.baseURL = address.hasSuffix("/") ? address : address + "/"
    formatting = Formatting(formats: plan.catalog.configuration.site.formats)
    resolver = LinkResolver(plan.catalog.catalog)
    lazyExchange = Lazy { Exchange(plan.catalog) }
    lazyOccasions = Lazy { plan.catalog.occasions() }
    let addresses = addresses
    entryFiles = isWhole ? plan.catalog.entries.map { addresses.entry($0.id).file } : nil
    structured = Dictionary(
      plan.catalog.configuration.schemas.compactMap { schema in StructuredSchema(schema).map { (schema.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  var catalog: LinkedCatalog { plan.catalog }
  /// Nothing where no collection has fields for it.
  var exchange: Exchange? { lazyExchange.value }
  /// What has a date, by its days.
  var occasions: [Occasion] { lazyOccasions.value }
  var feeds: Set<String> { plan.layout.feeds }
  /// Whether there is a page of search.
  var hasSearch: Bool { plan.layout.hasSearch }
  var settings: SiteSettings { catalog.configuration.site }

  func address(ofEntry index: Int) -> Address { addresses.entry(catalog.entries[index].id) }

  func file(ofEntry index: Int) -> String { entryFiles?[index] ?? address(ofEntry: index).file }

  func url(_ address: Address) -> String { baseURL + address.path }

  /// The path of the site on its host: `/` or `/clearinghouse/`.
  var basePath: String {
    let afterScheme = baseURL.drop { $0 != ":" }.dropFirst(3)
    return String(afterScheme.drop { $0 != "/" })
  }
}
