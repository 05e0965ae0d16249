import Catalog
import Curation

/// The page that tells curators what there is to do.
struct CurationView: View {
  let frame: FrameView
  let state: CollectionState
  private var context: PageContext { frame.context }

  private static let own: Members<Self> = [
    "date": .text { $0.context.site.formatting.date($0.context.catalog.asOf) },
    "date_iso": .text { $0.context.catalog.asOf.description },
    "total": .text { $0.context.site.formatting.integer($0.state.listed) },
    "review_months": .text { $0.context.site.settings.reviewMonths.map(String.init) },
    "is_all_well": .flag { $0.sections.allSatisfy(\.isEmpty) },
    "review": .view { $0.section($0.state.review) }, "ended": .view { $0.section($0.state.ended) },
    "past": .view { $0.section($0.state.past) }, "gone": .view { $0.section($0.state.gone) },
    "empty": .view { $0.section($0.state.empty) }, "unlinked": .view { $0.section($0.state.unlinked) },
    "unused": .view { $0.section($0.state.unused) }, "similar": .view { $0.section($0.state.similar) },
    "uncovered": .view { $0.section($0.state.uncovered) },
  ]
  static let members = own.including { $0.frame }

  private var sections: [[CollectionState.Finding]] {
    [
      state.review, state.ended, state.past, state.gone, state.empty, state.unlinked, state.unused, state.similar,
      state.uncovered,
    ]
  }

  private func section(_ findings: [CollectionState.Finding]) -> CurationSectionView? {
    findings.isEmpty ? nil : CurationSectionView(findings: findings, context: context)
  }
}

/// Findings of one kind.
struct CurationSectionView: View {
  /// More than this many are counted only.
  private static let most = 100

  let findings: [CollectionState.Finding]
  let context: PageContext

  static let members: Members<Self> = [
    "count": .text { $0.context.site.formatting.integer($0.findings.count) },
    "is_one": .flag { $0.findings.count == 1 },
    "rest": .text { view in
      let rest = view.findings.count - most
      return rest > 0 ? view.context.site.formatting.integer(rest) : nil
    },
    "rows": .list { view in
      view.findings.prefix(most).map { CurationRowView(finding: $0, context: view.context) }
    },
  ]
}

/// One finding: what it is of, and what there is to say of it.
struct CurationRowView: View {
  let finding: CollectionState.Finding
  let context: PageContext

  private static let own: Members<Self> = [
    "date": .text { view in view.finding.date.map(view.context.site.formatting.date) },
    "date_iso": .text { $0.finding.date?.description },
    "count": .text { view in view.finding.count.map(view.context.site.formatting.integer) },
    "is_one": .flag { $0.finding.count == 1 },
    "is_all": .flag { $0.finding.isAll },
    "archived_href": .text { $0.finding.archived },
    "others": .list { view in view.finding.others.map { view.link($0) } },
  ]
  static let members = own.including { $0.link($0.finding.subject) }

  /// With the collection, vocabulary or framework as its description.
  func link(_ subject: CollectionState.Finding.Subject) -> LinkView {
    let configuration = context.catalog.configuration
    switch subject {
    case .entry(let index):
      let entry = context.catalog.entries[index]
      let collection = configuration.schema(entry.id.collection)?.singular
      return LinkView(label: entry.common.title, href: context.href(ofEntry: index), description: collection)
    case .term(let name, let slug):
      let vocabulary = configuration.vocabularies[name]
      let hasPage = context.catalog.tags[slug] != nil && vocabulary?.name == configuration.tags?.name
      return LinkView(
        label: vocabulary?.term(slug)?.label ?? slug,
        href: hasPage ? context.href(context.site.addresses.tag(slug)) : "", description: vocabulary?.label)
    case .standard(let standard):
      return LinkView(
        label: standard.identifier, href: context.href(context.site.addresses.standard(standard)),
        description: configuration.framework(standard.framework)?.shortLabel)
    case .address(let address): return LinkView(label: address, href: address)
    case .field(let label): return LinkView(label: label, href: "")
    }
  }
}
