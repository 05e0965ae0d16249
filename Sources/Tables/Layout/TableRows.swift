package import Catalog
import Markup

/// Makes the rows of tables. Only listed entries have any.
package struct TableRows: Sendable {
  let catalog: LinkedCatalog

  package init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  /// As many values in each row as the table has columns.
  package func rows(of table: TableDefinition) -> [[SQLValue]] {
    switch table.source {
    case .entries: entries()
    case .links: LinkRows(catalog: catalog).rows
    case .collection(let name): entries(of: name).map { row($0, name) }
    case .commonValues(let collection, let list): entries(of: collection).flatMap { values($0, list) }
    case .declaredValues(let collection, let path): entries(of: collection).flatMap { values($0, path) }
    case .vocabulary(let name): terms(name)
    case .grades(let name): grades(name)
    case .frameworks: catalog.configuration.frameworks.map { [.text($0.name), .text($0.label)] }
    case .standards: catalog.configuration.frameworks.flatMap(standards)
    case .site: site()
    }
  }

  private func entries(of collection: String) -> [Entry] {
    (catalog.collections[collection] ?? []).map { catalog.entries[$0] }
  }

  private func entries() -> [[SQLValue]] {
    catalog.configuration.schemas.flatMap { entries(of: $0.name) }.map { entry in
      [.text(entry.id.collection), .text(entry.id.slug)] + common(entry).dropLast()
    }
  }

  private func common(_ entry: Entry) -> [SQLValue] {
    let common = entry.common
    let dates = [common.published, common.updated, common.reviewed, common.expires]
    return [.text(common.title), .text(common.summary)] + dates.map { SQLValue($0?.description) }
  }

  private func row(_ entry: Entry, _ collection: String) -> [SQLValue] {
    guard let schema = catalog.configuration.schema(collection) else { return [] }
    return [.text(entry.id.slug)] + common(entry) + RecordRows.columns(entry.values, schema.fields)
  }

  private func values(_ entry: Entry, _ list: TableDefinition.CommonList) -> [[SQLValue]] {
    let values =
      switch list {
      case .tags: entry.common.tags
      case .gradeBands: entry.common.gradeBands
      case .related: entry.common.related.map(\.target.description)
      }
    return values.enumerated().map { [.text(entry.id.slug), .integer($0 + 1), .text($1)] }
  }

  private func values(_ entry: Entry, _ path: RecordPath) -> [[SQLValue]] {
    guard let schema = catalog.configuration.schema(entry.id.collection) else { return [] }
    return RecordRows.rows(entry.values, schema.fields, path.levels[...], keys: [.text(entry.id.slug)])
  }

  // MARK: - Settings

  private func terms(_ vocabulary: String) -> [[SQLValue]] {
    (catalog.configuration.vocabularies[vocabulary]?.terms ?? []).enumerated().map { position, term in
      [
        .text(term.slug), .text(term.label), SQLValue(term.description.isEmpty ? nil : term.description),
        .integer(position + 1), SQLValue(term.broader),
      ]
    }
  }

  private func grades(_ vocabulary: String) -> [[SQLValue]] {
    (catalog.configuration.vocabularies[vocabulary]?.terms ?? []).flatMap { term in
      term.grades.enumerated().map { [.text(term.slug), .integer($0 + 1), .text($1)] }
    }
  }

  private func standards(_ framework: Framework) -> [[SQLValue]] {
    framework.standards.map { [.text(framework.name), .text($0.identifier), .text($0.level), .text($0.concept)] }
  }

  private func site() -> [[SQLValue]] {
    let site = catalog.configuration.site
    var rows: [[SQLValue]] = [
      [.text("as_of"), .text(catalog.asOf.description)], [.text("minimum_count"), .integer(site.minimumCount)],
    ]
    if let goal = site.goal {
      rows += [[.text("goal_percent"), .real(goal.percent)], [.text("goal_statement"), .text(goal.statement)]]
    }
    return rows
  }
}
