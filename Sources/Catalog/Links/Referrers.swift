import Parallel

/// For each entry, which entries lead to it, and how.
struct Referrers: Sendable {
  /// Where what leads to each target begins in `sources` and `labels`.
  private let starts: [Int32]
  /// By target and then by source; what one source says by its fields stands before what its texts say.
  private let sources: [Int32]
  /// The label of the inverse, as an index of `names`; less than zero for a mention in a text.
  private let labels: [Int32]
  private let names: [String]

  private static let mention: Int32 = -1

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
    var labels = sources
    func add(_ source: Int, to target: Int, _ label: Int32) {
      sources[Int(next[target])] = Int32(source)
      labels[Int(next[target])] = label
      next[target] += 1
    }
    var numbers: [String: Int32] = [:]
    for (source, links) in links.enumerated() where isListed[source] {
      for (target, label) in links.inverses {
        let number = numbers[label] ?? Int32(numbers.count)
        numbers[label] = number
        add(source, to: target, number)
      }
      for target in links.mentions { add(source, to: target, Referrers.mention) }
    }
    (self.starts, self.sources, self.labels) = (starts, sources, labels)
    names = numbers.sorted { $0.value < $1.value }.map(\.key)
  }

  /// Who refers to an entry, by label, and who only mentions it.
  func backlinks(of target: Int) -> [LinkedCatalog.Backlinks] {
    var labelled: [Int32: [Int]] = [:]
    var others: [Int] = []
    var lastLabelled = -1
    for place in Int(starts[target])..<Int(starts[target + 1]) {
      let (source, label) = (Int(sources[place]), labels[place])
      if label != Referrers.mention {
        lastLabelled = source
        if labelled[label]?.last != source { labelled[label, default: []].append(source) }
      } else if source != lastLabelled, source != target, source != others.last {
        // Who refers by a field need not be told again among those that only mention.
        others.append(source)
      }
    }
    let groups = labelled.map { LinkedCatalog.Backlinks(label: names[Int($0)], entries: $1) }
    return groups.sorted { $0.label ?? "" < $1.label ?? "" }
      + (others.isEmpty ? [] : [LinkedCatalog.Backlinks(label: nil, entries: others)])
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
  package func backlinks(of target: Int) -> [Backlinks] { referrers.value.backlinks(of: target) }
}
