import Catalog

/// A page that lists the terms of a vocabulary, or the frameworks.
struct TermsView: View {
  let frame: FrameView
  let terms: [LinkView]

  private static let own: Members<Self> = ["terms": .list { $0.terms }]
  static let members = own.including { $0.frame }
}

/// The page of a grade band: its collections, each with its first entries, and its tags.
struct GradeBandView: View {
  let frame: FrameView
  let band: Vocabulary.Term
  let collections: [GradeBandCollectionView]
  let tags: [LinkView]

  private static let own: Members<Self> = [
    "heading": .text { $0.band.label }, "description": .text { $0.band.description },
    "collections": .list { $0.collections }, "tags": .list { $0.tags }, "has_tags": .flag { !$0.tags.isEmpty },
  ]
  static let members = own.including { $0.frame }
}

struct GradeBandCollectionView: View {
  let link: LinkView
  let indices: ArraySlice<Int>
  let cards: RootlessParts
  let root: String
  let hasMore: Bool

  private static let own: Members<Self> = [
    "cards": .html { $0.cards.write($0.indices, root: $0.root, to: &$1) }, "has_more": .flag { $0.hasMore },
  ]
  static let members = own.including { $0.link }
}

/// A page that has nothing beyond the frame and the navigation.
struct PlainView: View {
  let frame: FrameView

  private static let own: Members<Self> = [:]
  static let members = own.including { $0.frame }
    .including { ChromeView(context: $0.frame.context, section: nil) }
}

/// A former address that leads on to an entry.
struct RedirectView: View {
  let frame: FrameView
  let target: LinkView
  let canonicalTarget: String

  private static let own: Members<Self> = [
    "target": .view { $0.target }, "canonical_target": .text { $0.canonicalTarget },
  ]
  static let members = own.including { $0.frame }
}
