import Catalog
import Tables

/// Writes the files of open data.
struct OpenData {
  let site: SiteModel
  private let layout: TableLayout
  private var catalog: LinkedCatalog { site.catalog }

  init(site: SiteModel) {
    self.site = site
    layout = TableLayout(site.catalog.configuration)
  }

  func bytes(of file: DataFile) -> [UInt8] {
    switch file {
    case .csv(let collection): Array((export(collection)?.csv ?? "").utf8)
    case .json(let collection): Array((CollectionJSON(collection, catalog, address: address)?.text ?? "").utf8)
    case .groups(let table): Array(csv(of: table).utf8)
    case .sqlite: (try? SQLiteFile(catalog, layout: layout).bytes()) ?? []
    case .package: Array(package.text.utf8)
    }
  }

  private var address: @Sendable (Int) -> String {
    { [site] index in site.url(site.address(ofEntry: index)) }
  }

  private func export(_ collection: String) -> CollectionExport? {
    CollectionExport(collection, catalog, layout: layout, address: address)
  }

  private func csv(of table: TableDefinition) -> String {
    CSV.text(header: table.columns.map(\.name), rows: TableRows(catalog).rows(of: table).map { $0.map(CSV.Cell.init) })
  }

  /// Each file of comma-separated values, with what its columns mean.
  var resources: [DataPackage.Resource] {
    DataFile.collections(of: catalog).flatMap { name -> [DataPackage.Resource] in
      guard let schema = catalog.configuration.schema(name), let export = export(name) else { return [] }
      let main = DataPackage.Resource(
        name: name, title: schema.label, description: schema.description, columns: export.columns)
      return [main] + DataFile.groups(of: name, layout).map { groups($0, of: schema) }
    }
  }

  private func groups(_ table: TableDefinition, of schema: CollectionSchema) -> DataPackage.Resource {
    let field = String(table.name.dropFirst(schema.name.count + 1))
    let label = schema.fields.first { $0.name == field }?.label ?? field
    return DataPackage.Resource(
      name: DataFile.resource(table), title: "\(schema.label): \(label)", description: "",
      columns: table.columns.map { CollectionExport.Column(definition: $0, isMany: false) })
  }

  private var package: DataPackage {
    let settings = site.settings
    return DataPackage(
      name: "clearinghouse", title: settings.name, description: settings.description, homepage: site.url(.home),
      licence: (settings.openData?.licence ?? "", settings.openData?.licenceURL ?? ""),
      version: day.description, resources: resources, hiddenCounts: hiddenCounts)
  }

  /// When the data last changed, by the dates of its entries: the same data has the same day whenever it is built.
  var day: CalendarDate {
    catalog.entries.indices.lazy.filter { catalog.isListed[$0] }.compactMap { FeedItems.changed(catalog.entries[$0]) }
      .max() ?? catalog.asOf
  }

  private var hiddenCounts: [String] {
    var bounds: Set<Int> = [site.settings.minimumCount]
    for table in layout.tables where table.columns.contains(where: { $0.meaning == .count }) {
      for row in TableRows(catalog).rows(of: table) {
        for case .hidden(let bound) in row { bounds.insert(bound) }
      }
    }
    return bounds.sorted().map { "<\($0)" }
  }
}
