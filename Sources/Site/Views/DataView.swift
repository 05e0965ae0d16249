import Catalog
import Tables

/// The page that tells what open data there is, under which licence, and what each column means.
struct DataView: View {
  let frame: FrameView
  let data: OpenData
  private var site: SiteModel { frame.context.site }

  private static let own: Members<Self> = [
    "licence": .text { $0.site.settings.openData?.licence },
    "licence_href": .text { $0.site.settings.openData?.licenceURL },
    "citation": .text { $0.site.settings.openData?.citation },
    "site_url": .text { $0.site.url(.home) },
    "date": .text { $0.site.formatting.date($0.data.day) },
    "separator": .text { _ in CollectionExport.separator },
    "minimum_count": .text { $0.site.formatting.integer($0.site.settings.minimumCount) },
    "sqlite_href": .text { $0.href("clearinghouse.sqlite") },
    "package_href": .text { $0.href("datapackage.json") },
    "resources": .list { view in view.data.resources.map { DataResourceView(resource: $0, view: view) } },
  ]
  static let members = own.including { $0.frame }

  func href(_ file: String) -> String { frame.context.href(site.addresses.dataFile(file)) }
}

/// One file of comma-separated values.
struct DataResourceView: View {
  let resource: DataPackage.Resource
  let view: DataView

  static let members: Members<Self> = [
    "name": .text { $0.resource.name }, "title": .text { $0.resource.title },
    "description": .text { $0.resource.description },
    "csv_href": .text { $0.view.href("\($0.resource.name).csv") },
    "json_href": .text { $0.collection.map { "\($0).json" }.map($0.view.href) },
    "entries": .text { row in
      row.collection.map {
        row.view.frame.context.site.formatting.integer(row.view.frame.context.catalog.collections[$0]?.count ?? 0)
      }
    },
    "columns": .list { $0.resource.columns.map(DataColumnView.init) },
  ]

  /// Nothing for the groups of a field.
  private var collection: String? { view.frame.context.catalog.configuration.schema(resource.name)?.name }
}

struct DataColumnView: View {
  let column: CollectionExport.Column

  static let members: Members<Self> = [
    "name": .text { $0.column.definition.name }, "label": .text { $0.column.definition.label },
    "help": .text { $0.column.definition.help }, "is_many": .flag { $0.column.isMany },
    "is_date": .flag { $0.column.definition.meaning == .date },
    "is_count": .flag { $0.column.definition.meaning == .count },
    "is_percent": .flag { $0.column.definition.meaning == .percent },
    "is_boolean": .flag { $0.column.definition.meaning == .boolean },
    "is_number": .flag { !$0.column.isMany && $0.column.definition.storage != .text },
    "vocabulary": .text { if case .term(let name) = $0.column.definition.meaning { name } else { nil } },
    "collection": .text { column in
      switch column.column.definition.meaning {
      case .reference(let collections): collections.joined(separator: ", ")
      default: nil
      }
    },
  ]
}
