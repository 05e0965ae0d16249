import Parallel

/// The related entries of each entry.
enum RelatedLists: Sendable {
  case made([[Int]])
  /// For the few pages that are looked at after an edit.
  case onDemand(Lazy<RelatedEntries>)

  /// Beforehand and in the order of listings: neighbours share what is looked at, and pages would push it out of the
  /// caches.
  static func all(_ entries: RelatedEntries) async -> RelatedLists {
    .made(await parallelMap(Array(entries.profiles.indices)) { entries.related(to: $0) })
  }

  func related(to index: Int) -> [Int] {
    switch self {
    case .made(let lists): lists[index]
    case .onDemand(let entries): entries.value.related(to: index)
    }
  }
}
