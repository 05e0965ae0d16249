import Foundation

/// Chooses for each entry the others that a reader of it would want next.
///
/// Score: each shared tag and, at half weight, each shared standard counts ln(N ⁄ n), where n of N entries have it;
/// overlapping grades count up to half a point (Jaccard index); an explicit `related`, in either direction, outranks
/// everything.
///
/// Near linear: candidates come from the posting lists of the entry's rarest features, up to a fixed number of
/// postings; of a list that is longer than what is left, the stretch around the entry itself is taken.
struct RelatedEntries: Sendable {
  static let limit = 6
  private static let postingsBudget = 192
  private static let explicitWeight = 1_000_000
  /// Weights are whole thousandths, so that sums are equal on every machine.
  private static let unit = 1000.0

  /// What a score is made from.
  struct Profile: Sendable {
    /// Sorted indices of tags.
    let tags: [Int]
    /// Sorted indices of standards, counted on from the last tag.
    let standards: [Int]
    /// One bit a grade.
    let grades: UInt64
    /// Entries that this one names, or that name it.
    var explicit: [Int]
    let isListed: Bool
  }

  let profiles: [Profile]
  /// For each tag and standard the listed entries that have it, in order.
  private let postings: [[Int]]
  private let weights: [Int]

  init(profiles: [Profile], featureCount: Int) {
    self.profiles = profiles
    var postings = [[Int]](repeating: [], count: featureCount)
    for (index, profile) in profiles.enumerated() where profile.isListed {
      for feature in profile.tags + profile.standards { postings[feature].append(index) }
    }
    self.postings = postings
    let total = Double(max(1, profiles.count(where: \.isListed)))
    weights = postings.map { Int((log(total / Double(max(1, $0.count))) * RelatedEntries.unit).rounded()) }
  }

  /// At most six entries, best first; of equal scores the earlier entry comes first.
  func related(to index: Int) -> [Int] {
    let profile = profiles[index]
    var best: [(score: Int, index: Int)] = []
    for candidate in candidates(for: index) {
      let score = score(profile, profiles[candidate], isExplicit: profile.explicit.contains(candidate))
      guard score > 0 else { continue }
      let place = best.firstIndex { score > $0.score } ?? best.count
      if place < RelatedEntries.limit { best.insert((score, candidate), at: place) }
      if best.count > RelatedEntries.limit { best.removeLast() }
    }
    return best.map(\.index)
  }

  /// Sorted and without the entry itself.
  private func candidates(for index: Int) -> [Int] {
    let profile = profiles[index]
    var found = profile.explicit.filter { profiles[$0].isListed }
    var budget = RelatedEntries.postingsBudget
    let features = (profile.tags + profile.standards).sorted { (postings[$0].count, $0) < (postings[$1].count, $1) }
    for feature in features where budget > 0 {
      let stretch = stretch(of: postings[feature], around: index, length: budget)
      budget -= stretch.count
      found += stretch
    }
    found.sort()
    var unique: [Int] = []
    for candidate in found where candidate != index && candidate != unique.last { unique.append(candidate) }
    return unique
  }

  private func stretch(of list: [Int], around index: Int, length: Int) -> ArraySlice<Int> {
    guard list.count > length else { return list[...] }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < index { low = middle + 1 } else { high = middle }
    }
    let start = max(0, min(low - length / 2, list.count - length))
    return list[start..<start + length]
  }

  private func score(_ a: Profile, _ b: Profile, isExplicit: Bool) -> Int {
    var score = sharedWeight(a.tags, b.tags) + sharedWeight(a.standards, b.standards) / 2
    if isExplicit { score += RelatedEntries.explicitWeight }
    let all = (a.grades | b.grades).nonzeroBitCount
    guard score > 0, all > 0 else { return score }
    return score + Int(RelatedEntries.unit) / 2 * (a.grades & b.grades).nonzeroBitCount / all
  }

  private func sharedWeight(_ a: [Int], _ b: [Int]) -> Int {
    var (i, j, sum) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        // A tag that every entry has still says a little.
        sum += max(1, weights[a[i]])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
