import Diagnostics
import TestSupport
import Testing

/// Whoever tries all values finds out as much as the rules say, and nothing where they are silent.
@Suite("Random totals with hidden parts")
struct HiddenCountPropertyTests {
  private static let minimum = 4

  /// Numbers of an entry: a part is known or below a limit.
  private struct Numbers {
    var total: Int
    var known: [Int]
    var limits: [Int]

    var remainder: Int { total - known.reduce(0, +) }

    var text: String {
      let parts = known.map { "{ people: \($0) }" } + limits.map { "{ people: <\($0) }" }
      return "---\ntitle: T\nsummary: S.\ntotal: \(total)\nparts: [\(parts.joined(separator: ", "))]\n---\n"
    }

    init(_ random: inout SeededGenerator) {
      let minimum = HiddenCountPropertyTests.minimum
      let sizes = [0] + Array(minimum...9)
      known = (0..<Int.random(in: 0...2, using: &random)).map { _ in sizes.randomElement(using: &random) ?? 0 }
      limits = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        // Most are hidden as the site asks for, some in a way of their own.
        Int.random(in: 0..<8, using: &random) == 0 ? Int.random(in: 1...7, using: &random) : minimum
      }
      total = known.reduce(0, +) + Int.random(in: 0...16, using: &random)
      if (1..<minimum).contains(total) { total = 0 }
    }

    /// What all hidden parts can be, by trying.
    func worlds(atLeast least: Int, isWhole: Bool) -> [[Int]] {
      let choices = limits.reduce([[]]) { worlds, limit in
        worlds.flatMap { world in (min(least, limit - 1)..<limit).map { world + [$0] } }
      }
      return choices.filter { world in
        let rest = remainder - world.reduce(0, +)
        return rest == 0 || !isWhole && rest >= HiddenCountPropertyTests.minimum
      }
    }

    /// Whether a reader finds out a number that was hidden: one who takes a hidden part for 0 or more or for 1 or more,
    /// and the parts for the whole or a rest for no small group.
    var isRevealing: Bool {
      [(0, true), (0, false), (1, true), (1, false)].contains { least, isWhole in
        let worlds = worlds(atLeast: least, isWhole: isWhole)
        return limits.indices.contains { index in
          limits[index] - 1 > least && Set(worlds.map { $0[index] }).count == 1
        }
      }
    }
  }

  private let cases: [Numbers] = {
    var random = SeededGenerator(seed: 10)
    return (0..<2000).map { _ in Numbers(&random) }.filter { $0.known.count + $0.limits.count > 1 }
  }()

  /// The rules that each case breaks.
  private func findings() async -> [Set<String>] {
    let settings = "\nprivacy: { minimum_count: \(HiddenCountPropertyTests.minimum) }"
    var site = MemorySite.sample
    site.files["site.yml"]? += settings
    site.files["things/_collection.yml"] = """
      label: Things
      fields:
        total: { type: count }
        parts: { type: group, many: true, fields: { people: { type: count, part_of: total } } }
      """
    for (number, numbers) in cases.enumerated() { site.files["things/n\(number).md"] = numbers.text }
    let found = Dictionary(grouping: await site.diagnostics(), by: \.file)
    return cases.indices.map { Set((found["content/things/n\($0).md"] ?? []).map(\.rule.id)) }
  }

  @Test func `a hidden part is told exactly where somebody can find it out`() async {
    let found = await findings()
    #expect(found.count { $0.contains("revealed-count") } > 100)
    #expect(found.count { $0.isEmpty } > 300)
    for (numbers, rules) in zip(cases, found) where numbers.remainder >= 0 {
      #expect(rules.contains("revealed-count") == numbers.isRevealing, "\(numbers)")
    }
  }

  @Test func `what the rules accept has no small rest, and parts that fit into their total`() async {
    for (numbers, rules) in zip(cases, await findings()) where rules.isEmpty {
      let isSmall = (1..<HiddenCountPropertyTests.minimum).contains(numbers.remainder)
      #expect(numbers.remainder >= 0 && !(numbers.limits.isEmpty && isSmall), "\(numbers)")
    }
  }
}
