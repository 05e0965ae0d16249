import Catalog
import TestSupport
import Testing

@Suite("Who shares what others seek")
struct ExchangeTests {
  private static let slugs = ["all", "some", "bit", "part", "else", "new"]
  private static let broader = ["some": "all", "bit": "some", "part": "all"]

  private struct Place {
    var shares: [String]
    var seeks: [String]
    var kind: String?
    var isListed: Bool
  }

  /// Topics that are one, or of which one is above the other.
  private func isKin(_ a: String, _ b: String) -> Bool {
    func above(_ slug: String) -> [String] { [slug] + (ExchangeTests.broader[slug].map(above) ?? []) }
    return above(a).contains(b) || above(b).contains(a)
  }

  private func places(seed: UInt64, count: Int) -> [Place] {
    var random = SeededGenerator(seed: seed)
    func some() -> [String] { ExchangeTests.slugs.filter { _ in Int.random(in: 0..<5, using: &random) == 0 } }
    return (0..<count).map { _ in
      Place(
        shares: some(), seeks: some(), kind: [nil, "town", "village"].randomElement(using: &random) ?? nil,
        isListed: Int.random(in: 0..<8, using: &random) > 0)
    }
  }

  private func site(_ places: [Place]) -> MemorySite {
    .exchange(
      places.map { place in
        """
        status: \(place.isListed ? "published" : "retired")
        \(place.kind.map { "kind: \($0)" } ?? "made_up: false")
        offers: [\(place.shares.joined(separator: ", "))]
        asks: [\(place.seeks.joined(separator: ", "))]
        """
      })
  }

  /// Who fits, by comparing everybody with everybody.
  private func partnersByHand(of index: Int, _ places: [Place]) -> [Int] {
    let own = places[index]
    guard own.isListed else { return [] }
    var ranked: [(rank: [Int], index: Int)] = []
    for (number, other) in places.enumerated() where number != index && other.isListed {
      let gives = own.seeks.count { topic in other.shares.contains { isKin($0, topic) } }
      let takes = own.shares.count { topic in other.seeks.contains { isKin($0, topic) } }
      let exact = own.seeks.count(where: other.shares.contains) + own.shares.count(where: other.seeks.contains)
      let alike = own.kind != nil && own.kind == other.kind ? 1 : 0
      if gives + takes > 0 { ranked.append(([gives > 0 && takes > 0 ? 1 : 0, gives + takes, exact, alike], number)) }
    }
    ranked.sort { $0.rank == $1.rank ? $0.index < $1.index : $1.rank.lexicographicallyPrecedes($0.rank) }
    return ranked.prefix(Exchange.limit).map(\.index)
  }

  @Test(arguments: 0..<12) func `partners are those that a comparison of all with all finds`(seed: UInt64) async throws
  {
    let places = places(seed: seed, count: seed < 10 ? 12 : 300)
    let catalog = await site(places).linked()
    let exchange = try #require(Exchange(catalog))
    for index in places.indices {
      #expect(exchange.partners(of: index).map(\.entry) == partnersByHand(of: index, places))
    }
  }

  @Test(arguments: 0..<10) func `a topic is unmet when a seeker finds nobody else who shares it`(seed: UInt64)
    async throws
  {
    let places = places(seed: seed, count: 7)
    let exchange = try #require(Exchange(await site(places).linked()))
    func isAlone(_ slug: String, _ own: KeyPath<Place, [String]>, _ others: KeyPath<Place, [String]>) -> Bool {
      let listed = places.enumerated().filter(\.element.isListed)
      let named = listed.filter { $0.element[keyPath: own].contains(slug) }
      return !named.isEmpty
        && named.allSatisfy { one in
          !listed.contains { $0.offset != one.offset && $0.element[keyPath: others].contains { isKin($0, slug) } }
        }
    }
    for topic in exchange.topics {
      #expect(topic.isUnmet == isAlone(topic.term.slug, \.seeks, \.shares), "\(topic.term.slug)")
      #expect(topic.isUnasked == isAlone(topic.term.slug, \.shares, \.seeks), "\(topic.term.slug)")
    }
  }

  @Test func `a partner comes with the reason`() async throws {
    let site = MemorySite.exchange([
      "offers: [all, new]\nasks: [else]", "offers: [else]\nasks: [bit, new]", "offers: [part]\nasks: [some]",
    ])
    let exchange = try #require(Exchange(await site.linked()))
    let partners = exchange.partners(of: 1)
    #expect(partners.map(\.entry) == [0])
    #expect(partners[0].isMutual)
    #expect(partners[0].gives.map { [$0.own, $0.other] } == [[2, 0], [5, 5]])
    #expect(partners[0].takes.map { [$0.own, $0.other] } == [[4, 4]])
  }

  @Test func `there is none where no schema has the roles`() async {
    #expect(Exchange(await MemorySite.sample.linked()) == nil)
  }

  @Test(arguments: [
    ("a: { type: term, vocabulary: topics, role: 1️⃣shares }", ["1️⃣ exchange-roles"]),
    ("a: { type: term, vocabulary: topics, role: 1️⃣seeks }", ["1️⃣ exchange-roles"]),
    (
      """
      a: { type: term, vocabulary: topics, role: shares }
      b: { type: term, vocabulary: topics, role: 1️⃣shares }
      c: { type: term, vocabulary: topics, role: seeks }
      """, ["1️⃣ exchange-roles"]
    ),
    (
      """
      a: { type: term, vocabulary: topics, role: shares }
      b: { type: term, vocabulary: kinds, role: 1️⃣seeks }
      """, ["1️⃣ exchange-roles"]
    ),
    ("a: { type: group, fields: { b: { type: term, vocabulary: kinds, role: 1️⃣seeks } } }", ["1️⃣ exchange-roles"]),
    ("a: { type: text, role: 1️⃣seeks }", ["1️⃣ misplaced-setting"]),
    ("a: { type: url, role: 1️⃣place }", ["1️⃣ misplaced-setting"]),
    ("a: { type: url, role: 1️⃣where }", ["1️⃣ misplaced-setting"]),
    ("a: { type: term, vocabulary: kinds, role: 1️⃣where }", ["1️⃣ wrong-type"]),
    ("a: { type: term, vocabulary: kinds, role: setting }", []),
  ])
  func `roles that contradict each other are told at their line`(schema: String, expected: [String]) async {
    let found = await MemorySite.exchange([], schema: schema).findings()
    #expect(found.map { String($0.prefix { $0 != " " }.prefix(1)) + " " + $0.split(separator: " ")[1] } == expected)
  }

  @Test func `only one collection has an exchange`() async {
    let other = MemorySite.exchange([]).with([
      "towns/_collection.yml": """
      label: Towns
      fields:
        a: { type: term, vocabulary: topics, role: 1️⃣shares2️⃣ }
        b: { type: term, vocabulary: topics, role: seeks }
      """
    ])
    #expect(await other.findings() == ["1️⃣2️⃣ exchange-roles"])
  }
}
