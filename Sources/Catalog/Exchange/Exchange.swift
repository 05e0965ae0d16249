/// Who hopes to share what others hope to learn: the listed entries of a collection, by topic.
///
/// A topic also answers those above and below it in the vocabulary: who shares all of a field can speak of its parts.
/// A class only so that it is passed on by reference: nothing in it changes.
package final class Exchange: Sendable {
  package let collection: CollectionSchema
  package let vocabulary: Vocabulary
  /// In the order of the vocabulary.
  package let topics: [Topic]
  /// For each topic itself, then those above and below it, in the order of the vocabulary.
  let kin: [[Int]]
  let profiles: [Int: Profile]

  package struct Topic: Sendable {
    package let term: Vocabulary.Term
    /// The entries that share it and those that seek it.
    package var offers: [Int] = []
    package var seekers: [Int] = []
    /// Entries that share, or seek, a topic above or below it, each with the first such topic.
    package var nearOffers: [Near] = []
    package var nearSeekers: [Near] = []

    /// Sought, and nobody else shares it or what is near it.
    package var isUnmet: Bool { Topic.isAlone(seekers, offers + nearOffers.map(\.entry)) }
    /// Shared, and nobody else seeks it or what is near it.
    package var isUnasked: Bool { Topic.isAlone(offers, seekers + nearSeekers.map(\.entry)) }

    private static func isAlone(_ entries: [Int], _ others: [Int]) -> Bool {
      !entries.isEmpty && (others.isEmpty || entries.count == 1 && others.allSatisfy { $0 == entries[0] })
    }
  }

  /// An entry, with the topic that it names.
  package struct Near: Hashable, Sendable {
    package let entry: Int
    package let topic: Int
  }

  /// What one entry says.
  struct Profile: Sendable {
    let shares: [Int]
    let seeks: [Int]
    let sharesSet: TopicSet
    let seeksSet: TopicSet
    /// All that its topics answer or are answered by.
    let nearSharesSet: TopicSet
    let nearSeeksSet: TopicSet
    let settings: [String?]
  }

  /// - Returns: nothing where no collection has the fields for it.
  package init?(_ catalog: LinkedCatalog) {
    guard let schema = catalog.configuration.exchange, let fields = schema.exchange,
      let vocabulary = catalog.configuration.vocabularies[fields.vocabulary]
    else { return nil }
    collection = schema
    self.vocabulary = vocabulary
    let kin = Exchange.kin(vocabulary)
    self.kin = kin
    var topics = vocabulary.terms.map { Topic(term: $0) }
    var profiles: [Int: Profile] = [:]
    for index in catalog.collections[schema.name] ?? [] {
      let profile = Profile(catalog.entries[index].values, fields, vocabulary, kin)
      if profile.shares.isEmpty, profile.seeks.isEmpty { continue }
      profiles[index] = profile
      for topic in profile.shares { topics[topic].offers.append(index) }
      for topic in profile.seeks { topics[topic].seekers.append(index) }
    }
    for topic in topics.indices {
      topics[topic].nearOffers = Exchange.near(kin[topic].dropFirst(), besides: topics[topic].offers) {
        topics[$0].offers
      }
      topics[topic].nearSeekers = Exchange.near(kin[topic].dropFirst(), besides: topics[topic].seekers) {
        topics[$0].seekers
      }
    }
    self.topics = topics
    self.profiles = profiles
  }

  /// Whether an entry has said what it shares or seeks.
  package func takesPart(_ entry: Int) -> Bool { profiles[entry] != nil }

  private static func near(_ topics: some Sequence<Int>, besides known: [Int], _ entries: (Int) -> [Int]) -> [Near] {
    var seen = Set(known)
    let found = topics.flatMap { topic in
      entries(topic).filter { seen.insert($0).inserted }.map { Near(entry: $0, topic: topic) }
    }
    return found.sorted { $0.entry < $1.entry }
  }

  private static func kin(_ vocabulary: Vocabulary) -> [[Int]] {
    let above = vocabulary.terms.indices.map { topic -> Set<Int> in
      var chain: Set<Int> = []
      var next = vocabulary.terms[topic].broader
      while let place = next.flatMap(vocabulary.index), place != topic, chain.insert(place).inserted {
        next = vocabulary.terms[place].broader
      }
      return chain
    }
    var below = [Set<Int>](repeating: [], count: above.count)
    for (topic, chain) in above.enumerated() { for place in chain { below[place].insert(topic) } }
    return above.indices.map { [$0] + above[$0].union(below[$0]).sorted() }
  }
}

extension Exchange.Profile {
  init(_ values: Record, _ fields: ExchangeFields, _ vocabulary: Vocabulary, _ kin: [[Int]]) {
    func topics(_ place: Int) -> [Int] {
      let slugs = (values[place]?.each ?? []).compactMap { if case .term(let slug) = $0 { slug } else { nil } }
      return Set(slugs.compactMap(vocabulary.index)).sorted()
    }
    func set(_ topics: some Sequence<Int>) -> TopicSet {
      var set = TopicSet(count: kin.count)
      for topic in topics { set.insert(topic) }
      return set
    }
    shares = topics(fields.shares)
    seeks = topics(fields.seeks)
    sharesSet = set(shares)
    seeksSet = set(seeks)
    nearSharesSet = set(shares.flatMap { kin[$0] })
    nearSeeksSet = set(seeks.flatMap { kin[$0] })
    settings = fields.settings.map { if case .term(let slug)? = values[$0] { slug } else { nil } }
  }
}
