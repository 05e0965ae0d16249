import Catalog
import Mustache

/// What the base layout sees on every page.
struct FrameView: View {
  let context: PageContext
  /// Of the page; nothing on the home page.
  var title: String?
  var description: String
  /// The collection or section that the navigation marks.
  var section: String?
  /// From home down to the page, which is the last.
  var breadcrumbs: [LinkView] = []
  var isIndexed = true

  private var site: SiteModel { context.site }
  private var settings: SiteSettings { site.settings }

  static let members: Members<Self> = [
    "language": .text { $0.settings.language },
    "page_title": .text { $0.title },
    "page_description": .text { $0.description },
    "site_name": .text { $0.settings.name },
    "site_short_name": .text { $0.settings.shortName },
    "site_description": .text { $0.settings.description },
    "canonical": .text { $0.isIndexed ? $0.site.url($0.context.address) : nil },
    "is_indexed": .flag { $0.isIndexed },
    "home_href": .text { $0.context.href(.home) },
    "tags_href": .text { $0.site.catalog.configuration.tags == nil ? nil : $0.context.href($0.site.addresses.tags) },
    "grade_bands_href": .text {
      $0.site.catalog.configuration.gradeBands == nil ? nil : $0.context.href($0.site.addresses.gradeBands)
    },
    "standards_href": .text {
      $0.site.catalog.configuration.frameworks.isEmpty ? nil : $0.context.href($0.site.addresses.frameworks)
    },
    "navigation": .list { $0.navigation },
    "all_collections": .list { $0.allCollections },
    "breadcrumbs": .list { $0.breadcrumbs },
    "has_breadcrumbs": .flag { $0.breadcrumbs.count > 1 },
    "feed_href": .text { $0.site.feeds.contains("") ? $0.context.href($0.site.addresses.feed(nil)) : nil },
    "json_feed_href": .text { $0.site.feeds.contains("") ? $0.context.href($0.site.addresses.jsonFeed(nil)) : nil },
    "organisation_name": .text { $0.settings.organisation?.name },
    "organisation_url": .text { $0.settings.organisation?.url },
    "repository_url": .text { $0.settings.repository?.url },
    "assets": Member(shape: .assets) { AssetNames(context: $0.context) },
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
private struct AssetNames: MustacheParent {
  let context: PageContext

  func child(named name: String) -> Any? {
    let assets = context.site.assets
    return assets.name(ofVariable: name).map { TemplateText(context.href(context.site.addresses.asset($0))) }
  }
}
