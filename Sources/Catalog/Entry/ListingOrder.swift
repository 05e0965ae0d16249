import Diagnostics

/// The order of entries in listings: by collection, then as the collection's schema says, then by slug.
struct ListingOrder {
  private let configuration: Configuration

  init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  func sorted(_ entries: [Entry]) -> [Entry] {
    entries.map { (key: key(of: $0), entry: $0) }.sorted(by: precedes).map(\.entry)
  }

  /// How many entries of a sorted list stand before another.
  func place(of entry: Entry, in entries: [Entry]) -> Int {
    let own = (key: key(of: entry), entry: entry)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes((key(of: entries[middle]), entries[middle]), own) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether entries stand in the same order in another configuration.
  func isSame(as other: ListingOrder) -> Bool {
    configuration.schemas.elementsEqual(other.configuration.schemas) {
      $0.name == $1.name && $0.order == $1.order && $0.index(of: $0.order.field) == $1.index(of: $1.order.field)
    }
  }

  private func precedes(_ a: (key: Key, entry: Entry), _ b: (key: Key, entry: Entry)) -> Bool {
    if a.key.rank != b.key.rank { return a.key.rank < b.key.rank }
    if a.key != b.key { return a.key < b.key }
    return a.entry.id == b.entry.id ? a.entry.file.path < b.entry.file.path : a.entry.id < b.entry.id
  }

  private func key(of entry: Entry) -> Key {
    guard let schema = configuration.schema(entry.id.collection) else { return Key(rank: .max) }
    var key = Key(rank: configuration.rank(of: schema.name), title: entry.common.title.lowercased())
    switch schema.order.field {
    case "title": key.text = key.title
    case "published": key.text = entry.common.published?.description
    case "updated": key.text = entry.common.updated?.description
    case let field: key.set(schema.index(of: field).flatMap { entry.values[$0] })
    }
    key.isDescending = schema.order.isDescending
    return key
  }

  private struct Key: Comparable {
    let rank: Int
    var title = ""
    var number: Double?
    var text: String?
    var isDescending = false

    mutating func set(_ value: FieldValue?) {
      switch value {
      case .integer(let whole): number = Double(whole)
      case .number(let decimal), .percent(let decimal), .money(let decimal): number = decimal
      case .count(.exactly(let whole)): number = Double(whole)
      case .date(let date): text = date.description
      case .text(let string), .term(let string): text = string.lowercased()
      default: break
      }
    }

    /// Entries without the value come last, whichever way the others run; equal ones go by title.
    static func < (a: Key, b: Key) -> Bool {
      if a.rank != b.rank { return a.rank < b.rank }
      if let x = a.number, let y = b.number, x != y { return a.isDescending ? x > y : x < y }
      if let x = a.text, let y = b.text, x != y { return a.isDescending ? x > y : x < y }
      let missing = (a.number == nil && a.text == nil, b.number == nil && b.text == nil)
      return missing.0 == missing.1 ? a.title < b.title : missing.1
    }
  }
}
