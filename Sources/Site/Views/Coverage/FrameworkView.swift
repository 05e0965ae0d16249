import Catalog

/// The page of a framework: its standards by concept and level, each with the number of its entries.
struct FrameworkView: View {
  let frame: FrameView
  let framework: Framework
  let coverage: Coverage
  /// The grade band whose levels and entries are shown; nothing for all.
  let band: Vocabulary.Term?
  private var context: PageContext { frame.context }

  private static let own: Members<Self> = [
    "heading": .text { $0.framework.label }, "publisher": .text { $0.framework.publisher },
    "publisher_url": .text { $0.framework.url }, "note": .text { $0.framework.note },
    "band": .text { $0.band?.label },
    "all_href": .text { view in
      view.band == nil ? nil : view.context.href(view.context.site.addresses.framework(view.framework.name))
    },
    "bands": .list { $0.bands },
    "has_bands": .flag { !$0.bands.isEmpty },
    "levels": .list { view in view.coverage.levels.map { LinkView(label: $0.label, href: "") } },
    "level_count": .text { $0.context.site.formatting.integer($0.coverage.levels.count) },
    "column_count": .number { $0.coverage.levels.count + 2 },
    "strands": .list { $0.strands },
    "totals": .list { view in view.coverage.totals.map { TallyView(tally: $0, context: view.context) } },
    "contribute": .list { $0.context.formsWithStandards },
    "has_forms": .flag { !$0.context.formsWithStandards.isEmpty },
  ]
  static let members = own.including { $0.frame }.including { TallyView(tally: $0.coverage.total, context: $0.context) }

  private var bands: [LinkView] {
    context.catalog.configuration.bands(of: framework).map { term in
      let address = context.site.addresses.framework(framework.name, band: term.slug)
      return LinkView(label: term.label, href: context.href(address), isCurrent: term.slug == band?.slug)
    }
  }

  /// The rows, those of topics of one concept together.
  private var strands: [StrandView] {
    var strands: [StrandView] = []
    for row in coverage.rows {
      let label = row.concept.parent.flatMap { framework.concept($0)?.label }
      if strands.isEmpty || strands.last?.label != label { strands.append(StrandView(label: label, concepts: [])) }
      strands[strands.count - 1].concepts
        .append(CoverageRowView(row: row, framework: framework, context: context, levels: coverage.levels))
    }
    return strands
  }
}

/// A concept above others, with its topics; or topics that are part of none.
struct StrandView: View {
  let label: String?
  var concepts: [CoverageRowView]

  static let members: Members<Self> = [
    "label": .text { $0.label }, "concepts": .list { $0.concepts },
  ]
}

struct CoverageRowView: View {
  let row: Coverage.Row
  let framework: Framework
  let context: PageContext
  let levels: [Framework.Level]

  private static let own: Members<Self> = [
    "label": .text { $0.row.concept.label },
    "cells": .list { view in
      zip(view.row.cells, view.levels).map {
        CoverageCellView(cell: $0, level: $1.label, framework: view.framework, context: view.context)
      }
    },
  ]
  static let members = own.including { TallyView(tally: $0.row.total, context: $0.context) }
}

/// The standards of one concept at one level: those with entries, and those without.
struct CoverageCellView: View {
  let cell: Coverage.Cell
  let level: String
  let framework: Framework
  let context: PageContext

  private static let own: Members<Self> = [
    "level": .text { $0.level },
    "covered_standards": .html { $0.write(to: &$1) { $0.entries > 0 } },
    "missing_standards": .html { $0.write(to: &$1) { $0.entries == 0 } },
  ]
  static let members = own.including { TallyView(tally: $0.cell.tally, context: $0.context) }

  private func write(to pen: inout Pen, where isShown: (Coverage.Item) -> Bool) {
    let links = cell.standards.filter(isShown).map { context.link(to: $0, of: framework) }
    context.write(links, .standardItem, to: &pen)
  }
}

/// How many standards there are, with and without an entry.
struct TallyView: View {
  let tally: Coverage.Tally
  let context: PageContext
  private var formatting: Formatting { context.site.formatting }

  static let members: Members<Self> = [
    "covered": .text { $0.formatting.integer($0.tally.covered) },
    "all": .text { $0.formatting.integer($0.tally.all) },
    "missing": .text { $0.tally.missing == 0 ? nil : $0.formatting.integer($0.tally.missing) },
    "is_without": .flag { $0.tally.covered == 0 },
    "is_none": .flag { $0.tally.all == 0 },
  ]
}

extension PageContext {
  func link(to item: Coverage.Item, of framework: Framework) -> LinkView {
    let id = StandardID(framework: framework.name, identifier: item.identifier)
    return LinkView(
      label: item.identifier, href: href(site.addresses.standard(id)),
      count: item.entries == 0 ? nil : site.formatting.integer(item.entries))
  }

  /// The forms for new entries that can name a standard.
  var formsWithStandards: [LinkView] {
    catalog.configuration.schemas.filter { $0.fields.contains { if case .standard = $0.type { true } else { false } } }
      .map { LinkView(label: $0.singular, href: href(site.addresses.contribute($0.name))) }
  }
}
