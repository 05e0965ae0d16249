import Parallel

/// For each entry, which entries lead to it.
struct Referrers: Sendable {
  /// Where the sources of each target begin in `sources`.
  private let starts: [Int32]
  /// By target, each list sorted; one that leads there several times may be there as often.
  private let sources: [Int32]

  /// - Parameter links: of every entry; only those of listed ones count.
  init(_ links: [EntryLinks], isListed: [Bool]) {
    var starts = [Int32](repeating: 0, count: links.count + 1)
    for (source, links) in links.enumerated() where isListed[source] {
      for (target, _) in links.inverses { starts[target + 1] += 1 }
      for target in links.mentions { starts[target + 1] += 1 }
    }
    for target in links.indices { starts[target + 1] += starts[target] }
    var next = starts
    var sources = [Int32](repeating: 0, count: Int(starts[links.count]))
    func add(_ source: Int, to target: Int) {
      sources[Int(next[target])] = Int32(source)
      next[target] += 1
    }
    for (source, links) in links.enumerated() where isListed[source] {
      for (target, _) in links.inverses { add(source, to: target) }
      for target in links.mentions { add(source, to: target) }
    }
    (self.starts, self.sources) = (starts, sources)
  }

  /// Sorted.
  func sources(of target: Int) -> [Int] {
    var found: [Int] = []
    for source in sources[Int(starts[target])..<Int(starts[target + 1])] where found.last != Int(source) {
      found.append(Int(source))
    }
    return found
  }
}

extension LinkedCatalog {
  /// The entries that refer to one entry by fields with the same inverse label, or that mention it in their text.
  package struct Backlinks: Sendable {
    /// The label of the inverse, or nothing for mentions in a text.
    package let label: String?
    package let entries: [Int]
  }

  /// Who refers to an entry; only listed entries count.
  package func backlinks(of target: Int) -> [Backlinks] {
    var labelled: [String: [Int]] = [:]
    var others: [Int] = []
    for source in referrers.value.sources(of: target) {
      var isLabelled = false
      for (other, label) in links[source].inverses where other == target {
        isLabelled = true
        if labelled[label]?.last != source { labelled[label, default: []].append(source) }
      }
      // Who refers by a field need not be told again among those that only mention.
      if !isLabelled, source != target { others.append(source) }
    }
    return labelled.sorted { $0.key < $1.key }.map { Backlinks(label: $0, entries: $1) }
      + (others.isEmpty ? [] : [Backlinks(label: nil, entries: others)])
  }
}
