import Diagnostics

/// Where entries and chapters stand in a catalog, by their names.
///
/// A name leads to a number that the entry keeps for as long as it is there, and only the number leads to its index:
/// where an entry comes or goes, the names of all others stay as they are.
struct EntryPlaces: Sendable {
  private var numbersByID: [EntryID: Int]
  private var numbersByPath: [String: Int]
  private var chaptersByPath: [String: (entry: Int, chapter: Int)]
  /// The number of the entry at each index, and the index of each number.
  private var numbers: [Int]
  private var indices: [Int]
  /// Whether two entries have one name: the first in listings then has it.
  let hasDuplicates: Bool
  /// How many entries have a name, or chapters with names, that not every file system and address can tell apart.
  private var oddNames: Int

  init(_ entries: [Entry]) {
    numbers = Array(entries.indices)
    indices = numbers
    numbersByID = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    numbersByPath = Dictionary(entries.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    let chapters = entries.enumerated().flatMap { index, entry in
      entry.chapters.enumerated().map { ($1.file.path, (entry: index, chapter: $0)) }
    }
    chaptersByPath = Dictionary(chapters, uniquingKeysWith: { first, _ in first })
    hasDuplicates = numbersByID.count != entries.count
    oddNames = entries.count { !$0.hasPlainNames }
  }

  /// Whether no two entries or chapters have names that differ only in letters that some systems take for the same.
  var areDistinct: Bool { !hasDuplicates && oddNames == 0 }

  /// Whether most numbers are of entries that are gone.
  var isSparse: Bool { indices.count > 2 * numbers.count + 64 }

  func index(of id: EntryID) -> Int? { numbersByID[id].map { indices[$0] } }

  func index(ofPath path: String) -> Int? { numbersByPath[path].map { indices[$0] } }

  func chapter(ofPath path: String) -> (entry: Int, chapter: Int)? {
    chaptersByPath[path].map { (indices[$0.entry], $0.chapter) }
  }

  /// The same without some entries and with others; nothing where two would have one name.
  ///
  /// - Parameters:
  ///   - gone: entries that are here.
  ///   - kept: the indices of the others, in their order.
  ///   - new: each with how many of the kept stand before it, in the order of listings.
  func replacing(_ gone: [Entry], kept: [Int], new: [(place: Int, entry: Entry)]) -> EntryPlaces? {
    if hasDuplicates { return nil }
    var places = self
    for entry in gone { places.remove(entry) }
    let next = indices.count
    for (number, entry) in new.map(\.entry).enumerated() {
      guard places.add(entry, next + number) else { return nil }
    }
    places.numbers = merged(kept.map { numbers[$0] }, new.enumerated().map { ($1.place, next + $0) })
    places.indices = [Int](repeating: 0, count: next + new.count)
    for (index, number) in places.numbers.enumerated() { places.indices[number] = index }
    return places
  }

  private mutating func remove(_ entry: Entry) {
    numbersByID[entry.id] = nil
    numbersByPath[entry.file.path] = nil
    if !entry.hasPlainNames { oddNames -= 1 }
    for chapter in entry.chapters { chaptersByPath[chapter.file.path] = nil }
  }

  private mutating func add(_ entry: Entry, _ number: Int) -> Bool {
    guard numbersByID.updateValue(number, forKey: entry.id) == nil,
      numbersByPath.updateValue(number, forKey: entry.file.path) == nil
    else { return false }
    for (index, chapter) in entry.chapters.enumerated() { chaptersByPath[chapter.file.path] = (number, index) }
    if !entry.hasPlainNames { oddNames += 1 }
    return true
  }
}

extension Entry {
  fileprivate var hasPlainNames: Bool {
    guard EntryID.isSlug(id.slug), !chapters.isEmpty else { return EntryID.isSlug(id.slug) }
    let slugs = Set(chapters.map(\.slug))
    return slugs.count == chapters.count && slugs.allSatisfy(EntryID.isSlug)
  }
}

/// A list with others put in.
///
/// - Parameter new: each with how many items of the list stand before it, in order.
func merged<Item>(_ list: [Item], _ new: [(place: Int, item: Item)]) -> [Item] {
  var result: [Item] = []
  result.reserveCapacity(list.count + new.count)
  var start = 0
  for (place, item) in new {
    result += list[start..<place]
    result.append(item)
    start = place
  }
  return result + list[start...]
}
