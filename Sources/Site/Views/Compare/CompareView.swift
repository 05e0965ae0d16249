import Catalog

/// The page that leads to the comparisons there are.
struct CompareView: View {
  let frame: FrameView

  private static let own: Members<Self> = ["collections": .list { $0.frame.context.comparisons }]
  static let members = own.including { $0.frame }
}

/// The page on which a reader chooses entries of a collection and sees them side by side.
struct CompareCollectionView: View {
  let frame: FrameView
  let schema: CollectionSchema
  private var context: PageContext { frame.context }
  private var addresses: SiteAddresses { context.site.addresses }

  private static let own: Members<Self> = [
    "collection": .text { $0.schema.name }, "collection_label": .text { $0.schema.label },
    "singular": .text { $0.schema.singular },
    "collection_href": .text { $0.context.href($0.addresses.collection($0.schema.name)) },
    "compare_href": .text { $0.context.href($0.addresses.compare) },
    "csv_href": .text { view in
      let file = view.addresses.dataFile("\(view.schema.name).csv")
      return view.context.site.settings.openData.map { _ in view.context.href(file) }
    },
    "titles_href": .text { $0.context.href($0.addresses.comparisonTitles($0.schema.name)) },
    "grade_bands_label": .text { $0.context.catalog.configuration.gradeBands?.label },
    "tags_label": .text { $0.context.catalog.configuration.tags?.label },
    "rows": .html { view, pen in
      let rows = ComparedRow.all(of: view.schema, in: view.context.catalog.configuration)
      view.context.write(rows.map(CompareRowView.init), .compareRow, to: &pen)
    },
  ]
  static let members = own.including { $0.frame }
}

/// One row of the table, still without values.
struct CompareRowView: View {
  let row: ComparedRow

  static let members: Members<Self> = [
    "name": .text { $0.row.name }, "label": .text { $0.row.label },
    // That nothing was found is told at each entry.
    "is_sought": .flag { $0.row.isSought },
    // That two entries differ in it says nothing.
    "is_own": .flag { $0.row.isOwn },
    "is_backlinks": .flag { if case .backlinks = $0.row.source { true } else { false } },
  ]
}

extension PageContext {
  /// The pages of the collections whose entries can be compared.
  var comparisons: [LinkView] {
    catalog.comparableCollections.map { schema in
      LinkView(
        label: schema.label, href: href(site.addresses.compare(schema.name)),
        count: site.formatting.integer(catalog.collections[schema.name]?.count ?? 0), description: schema.description)
    }
  }

  /// The page on which an entry is compared with others; nothing where that cannot be.
  func compareHref(ofEntry index: Int) -> String? {
    let id = catalog.entries[index].id
    guard catalog.isListed[index], catalog.isComparable(id.collection) else { return nil }
    return "\(href(site.addresses.compare(id.collection)))?entries=\(id.slug)"
  }
}
