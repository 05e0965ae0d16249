import Catalog
import Mustache

/// What surrounds every page and is the same on all that lie equally deep in one section: rendered once for them.
struct Chrome: Sendable {
  /// The lines of the document's head that do not depend on the page.
  let head: String
  let header: String
  let footer: String
}

/// What the partials of the chrome see.
final class ChromeView: View {
  let context: PageContext
  /// The collection that the navigation marks.
  let section: String?

  init(context: PageContext, section: String?) {
    self.context = context
    self.section = section
  }

  private var site: SiteModel { context.site }
  private var settings: SiteSettings { site.settings }
  var variant: String { context.root }

  static let members: Members<ChromeView> = [
    "language": .text { $0.settings.language },
    "site_name": .text { $0.settings.name },
    "site_short_name": .text { $0.settings.shortName },
    "site_description": .text { $0.settings.description },
    "home_href": .text { $0.context.href(.home) },
    "tags_href": .text { $0.context.tagsHref },
    "grade_bands_href": .text {
      $0.site.catalog.configuration.gradeBands == nil ? nil : $0.context.href($0.site.addresses.gradeBands)
    },
    "standards_href": .text { $0.context.standardsHref },
    "exchange_href": .text { view in
      view.site.exchange.map { _ in view.context.href(view.site.addresses.exchange) }
    },
    "calendar_href": .text { $0.context.calendarHref },
    // Where a form of search leads, and the address of the page without a question.
    "search_href": .text { $0.context.searchHref },
    "contribute_href": .text { $0.context.href($0.site.addresses.contribute) },
    "compare_href": .text {
      $0.site.catalog.comparableCollections.isEmpty ? nil : $0.context.href($0.site.addresses.compare)
    },
    "shortlist_href": .text { $0.context.href($0.site.addresses.shortlist) },
    "data_href": .text { $0.settings.openData == nil ? nil : $0.context.href($0.site.addresses.data) },
    "rules_href": .text { view in
      view.settings.rulePages.map { view.context.href(view.site.addresses.rules($0)) }
    },
    "curation_href": .text {
      $0.settings.hasCurationPage ? $0.context.href($0.site.addresses.curation) : nil
    },
    "navigation": .list { $0.navigation },
    "all_collections": .list { $0.allCollections },
    "feed_href": .text { $0.site.feeds.contains("") ? $0.context.href($0.site.addresses.feed(nil)) : nil },
    "json_feed_href": .text { $0.site.feeds.contains("") ? $0.context.href($0.site.addresses.jsonFeed(nil)) : nil },
    "organisation_name": .text { $0.settings.organisation?.name },
    "organisation_url": .text { $0.settings.organisation?.url },
    "repository_url": .text { $0.settings.repository?.url },
    "assets": .assets { $0.context },
  ]

  private var navigation: [LinkView] {
    settings.navigation.map { item in
      LinkView(
        label: item.label, href: context.href(site.addresses.collection(item.collection)),
        isCurrent: item.collection == section)
    }
  }

  private var allCollections: [LinkView] {
    site.catalog.configuration.schemas.filter { site.catalog.collections[$0.name] != nil }.map {
      LinkView(label: $0.label, href: context.href(site.addresses.collection($0.name)))
    }
  }
}

/// The addresses of assets by the names of their files.
struct AssetNames: MustacheParent {
  let context: PageContext

  func child(named name: String) -> Any? {
    let assets = context.site.assets
    return assets.name(ofVariable: name).map { TemplateText(context.href(context.site.addresses.asset($0))) }
  }
}
