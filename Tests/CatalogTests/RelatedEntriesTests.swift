import Foundation
import TestSupport
import Testing

@testable import Catalog

@Suite("Related entries")
struct RelatedEntriesTests {
  /// A random catalog in which every list of an entry's features is short enough to be looked at whole.
  private func profiles(_ random: inout SeededGenerator, count: Int) -> [RelatedEntries.Profile] {
    func some(_ range: Range<Int>) -> [Int] { range.filter { _ in Int.random(in: 0..<4, using: &random) == 0 } }
    return (0..<count).map { index in
      RelatedEntries.Profile(
        tags: some(0..<6), standards: some(6..<10), grades: UInt64.random(in: 0..<16, using: &random),
        explicit: Int.random(in: 0..<5, using: &random) == 0 ? [(index + 3) % count] : [],
        isListed: Int.random(in: 0..<8, using: &random) > 0)
    }
  }

  /// The same by looking at every pair.
  private func bruteForce(_ profiles: [RelatedEntries.Profile], _ index: Int) -> [Int] {
    let listed = profiles.filter(\.isListed)
    func weight(_ feature: Int) -> Int {
      let having = listed.count { $0.tags.contains(feature) || $0.standards.contains(feature) }
      return max(1, Int((log(Double(max(1, listed.count)) / Double(max(1, having))) * 1000).rounded()))
    }
    func score(_ other: Int) -> Int {
      let (a, b) = (profiles[index], profiles[other])
      var score = a.tags.filter(b.tags.contains).map(weight).reduce(0, +)
      score += a.standards.filter(b.standards.contains).map(weight).reduce(0, +) / 2
      if a.explicit.contains(other) { score += 1_000_000 }
      let all = (a.grades | b.grades).nonzeroBitCount
      return score > 0 && all > 0 ? score + 500 * (a.grades & b.grades).nonzeroBitCount / all : score
    }
    let others = profiles.indices.filter { $0 != index && profiles[$0].isListed && score($0) > 0 }
    return Array(others.sorted { (score($1), $0) < (score($0), $1) }.prefix(6))
  }

  @Test(arguments: 0..<30)
  func `are the same as by looking at every pair`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let profiles = profiles(&random, count: Int.random(in: 1...60, using: &random))
    let entries = RelatedEntries(profiles: profiles, featureCount: 10)
    for index in profiles.indices { #expect(entries.related(to: index) == bruteForce(profiles, index)) }
  }

  @Test func `are at most six, never the entry itself, never one that is not listed`() {
    var random = SeededGenerator(seed: 9)
    let profiles = profiles(&random, count: 3000)
    let entries = RelatedEntries(profiles: profiles, featureCount: 10)
    for index in stride(from: 0, to: 3000, by: 7) {
      let related = entries.related(to: index)
      #expect(related.count <= 6 && Set(related).count == related.count)
      #expect(!related.contains(index) && related.allSatisfy { profiles[$0].isListed })
      let explicit = profiles[index].explicit.filter { profiles[$0].isListed && $0 != index }
      #expect(related.prefix(explicit.count).sorted() == explicit.sorted())
    }
  }

  @Test func `what an entry names stands first, and leads back`() async throws {
    func entry(_ fields: String) -> String { "---\ntitle: T\nsummary: S.\n\(fields)\n---\n" }
    let catalog = await MemorySite.sample.with([
      "curricula/a.md": entry("tags: [algorithms]\nrelated: [organizations/mit]"),
      "curricula/b.md": entry("tags: [algorithms]"),
    ]).linked()
    func related(_ collection: String, _ slug: String) throws -> [String] {
      let index = try #require(catalog.catalog.index(of: EntryID(collection: collection, slug: slug)))
      return catalog.related(to: index).map { catalog.entries[$0].id.slug }
    }
    #expect(try related("curricula", "a") == ["mit", "b"])
    #expect(try related("organizations", "mit") == ["a"])
    #expect(try related("curricula", "b") == ["a"])
  }
}
