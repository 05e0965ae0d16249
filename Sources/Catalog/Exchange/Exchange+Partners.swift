/// Who fits whom.
extension Exchange {
  package static let limit = 5
  /// Candidates are exact up to so many postings; of longer lists the stretch that follows the entry itself is taken,
  /// so that the work for an entry is bounded and not everybody is sent to the same few.
  private static let postingsBudget = 2048

  package struct Partner: Hashable, Sendable {
    package let entry: Int
    /// What it shares of what the entry seeks, and what it seeks of what the entry shares.
    package let gives: [Match]
    package let takes: [Match]
    package var isMutual: Bool { !gives.isEmpty && !takes.isEmpty }
    package let rank: Rank
  }

  /// A topic of the entry, and the one that answers it: the same, or one above or below it.
  package struct Match: Hashable, Sendable {
    package let own: Int
    package let other: Int
    package var isExact: Bool { own == other }
  }

  /// The greater fits better.
  package struct Rank: Comparable, Hashable, Sendable {
    /// Both have something for the other.
    package let isMutual: Bool
    package let topics: Int
    package let exact: Int
    package let settings: Int

    package static func < (a: Self, b: Self) -> Bool {
      (a.isMutual ? 1 : 0, a.topics, a.exact, a.settings) < (b.isMutual ? 1 : 0, b.topics, b.exact, b.settings)
    }
  }

  /// The best partners of an entry, best first; of those that fit equally the earlier in listings.
  package func partners(of entry: Int) -> [Partner] {
    guard let profile = profiles[entry] else { return [] }
    var best: [(rank: Rank, entry: Int)] = []
    for candidate in candidates(for: entry, profile) {
      guard let other = profiles[candidate] else { continue }
      let rank = Exchange.rank(profile, other)
      let place = best.firstIndex { $0.rank < rank } ?? best.count
      if place < Exchange.limit { best.insert((rank, candidate), at: place) }
      if best.count > Exchange.limit { best.removeLast() }
    }
    return best.compactMap { rank, other in
      profiles[other].map { found in
        Partner(
          entry: other, gives: matches(profile.seeks, found.sharesSet), takes: matches(profile.shares, found.seeksSet),
          rank: rank)
      }
    }
  }

  private static func rank(_ a: Profile, _ b: Profile) -> Rank {
    let gives = a.seeksSet.sharedCount(with: b.nearSharesSet)
    let takes = a.sharesSet.sharedCount(with: b.nearSeeksSet)
    let exact = a.seeksSet.sharedCount(with: b.sharesSet) + a.sharesSet.sharedCount(with: b.seeksSet)
    let settings = zip(a.settings, b.settings).count { $0 != nil && $0 == $1 }
    return Rank(isMutual: gives > 0 && takes > 0, topics: gives + takes, exact: exact, settings: settings)
  }

  private func matches(_ own: [Int], _ others: TopicSet) -> [Match] {
    own.compactMap { topic in kin[topic].first(where: others.contains).map { Match(own: topic, other: $0) } }
  }

  /// Sorted, without the entry itself.
  private func candidates(for entry: Int, _ profile: Profile) -> [Int] {
    let lists =
      profile.seeks.flatMap { kin[$0] }.map { topics[$0].offers }
      + profile.shares.flatMap { kin[$0] }.map { topics[$0].seekers }
    var budget = Exchange.postingsBudget
    var found: [Int] = []
    for list in lists.sorted(by: { $0.count < $1.count }) where budget > 0 {
      let stretch = Exchange.stretch(of: list, after: entry, length: budget)
      budget -= stretch.count
      found += stretch
    }
    found.sort()
    var unique: [Int] = []
    for candidate in found where candidate != entry && candidate != unique.last { unique.append(candidate) }
    return unique
  }

  /// From the first after the entry on, and from the beginning after the last.
  private static func stretch(of list: [Int], after entry: Int, length: Int) -> [Int] {
    guard list.count > length else { return list }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] <= entry { low = middle + 1 } else { high = middle }
    }
    return (0..<length).map { list[(low + $0) % list.count] }
  }
}
