/// Finds the totals of an entry, with their parts and shares and the places of all.
///
/// It reads nodes rather than decoded values: these have no places, and a value that could not be decoded must not
/// pass for one that is not there. Where a part is unreadable, nothing is concluded.
struct TotalsReader {
  /// The values of fields, in the order of the fields.
  private typealias Nodes = [YAMLNode?]

  /// Those at the top of the entry.
  private let fields: [Field]
  private let top: Nodes
  private let minimum: Int
  private var totals = Totals()

  /// - Parameters:
  ///   - unreadable: keys that are written but could not be read.
  ///   - minimum: numbers of people below it have to be hidden.
  static func read(
    _ pairs: [YAMLPair], unreadable: Set<String>, _ schema: CollectionSchema, minimum: Int
  ) -> Totals {
    guard schema.hasTotals else { return Totals() }
    var reader = TotalsReader(pairs + unreadable.map(placeholder), schema.fields, minimum)
    reader.read(reader.fields, [reader.top])
    return reader.totals
  }

  private init(_ pairs: [YAMLPair], _ fields: [Field], _ minimum: Int) {
    self.fields = fields
    self.minimum = minimum
    top = TotalsReader.nodes(pairs, fields)
  }

  /// A group without fields, which cannot be read as a number.
  private static func placeholder(_ key: String) -> YAMLPair {
    let mark = YAMLMark(line: 1, scalar: 1)
    return YAMLPair(key: YAMLScalar(text: key, style: .plain, mark: mark), value: .mapping([], mark))
  }

  private static func nodes(_ pairs: [YAMLPair], _ fields: [Field]) -> Nodes {
    var nodes = Nodes(repeating: nil, count: fields.count)
    for pair in pairs where !pair.value.isEmpty {
      if let index = fields.index(ofKey: pair.key.text) { nodes[index] = pair.value }
    }
    return nodes
  }

  /// Reads one level: the entry itself, or all items of a group, which together are parts of a total of the entry.
  private mutating func read(_ fields: [Field], _ records: [Nodes]) {
    var parts: [Part] = []
    for record in records {
      for (field, node) in zip(fields, record) {
        guard let node, let total = total(of: field, beside: fields, record) else { continue }
        read(node, field, total, into: &parts)
      }
    }
    totals.breakdowns += breakdowns(parts)
    for (index, field) in fields.enumerated() where field.hasTotals {
      readGroup(field, records.compactMap { $0[index] })
    }
  }

  private mutating func readGroup(_ field: Field, _ nodes: [YAMLNode]) {
    guard case .group(let inner) = field.type else { return }
    let records = nodes.flatMap { items(of: $0, field) }.map { node -> Nodes? in
      guard case .mapping(let pairs, _) = node else { return nil }
      return TotalsReader.nodes(pairs, inner)
    }
    if !records.contains(where: { $0 == nil }) { read(inner, records.compactMap(\.self)) }
  }

  private mutating func read(_ node: YAMLNode, _ field: Field, _ total: Written<Int>, into parts: inout [Part]) {
    for item in items(of: node, field) {
      if field.partOf != nil {
        parts.append(Part(total: total, part: count(item, field)))
      } else if let percent = percent(item, field) {
        totals.shares.append(Share(percent: percent, total: total))
      }
    }
  }

  private func items(of node: YAMLNode, _ field: Field) -> [YAMLNode] {
    if field.isMany, case .sequence(let items, _) = node { return items }
    return [node]
  }

  // MARK: - Numbers

  /// The total of a field, where it is given and not hidden.
  private func total(of field: Field, beside fields: [Field], _ record: Nodes) -> Written<Int>? {
    guard let total = field.total(beside: fields, of: self.fields) else { return nil }
    let beside = fields.firstIndex { $0 === total }.map { record[$0] }
    let node = beside ?? self.fields.firstIndex { $0 === total }.flatMap { top[$0] }
    guard let node, let written = count(node, total), case .exactly(let number) = written.value else { return nil }
    return Written(field: total.name, value: number, scalar: written.scalar)
  }

  private func count(_ node: YAMLNode, _ field: Field) -> Written<Count>? {
    guard case .scalar(let scalar) = node, let count = Count(scalar.text) else { return nil }
    if case .exactly(let number) = count, number < 0 { return nil }
    return Written(field: field.name, value: afterMending(count, field), scalar: scalar)
  }

  /// A small number of people is a fault of its own, and hidden when that is mended; an integer stays as it is.
  private func afterMending(_ count: Count, _ field: Field) -> Count {
    guard case .count = field.type, case .exactly(let number) = count, number > 0, number < minimum else {
      return count
    }
    return .fewerThan(minimum)
  }

  private func percent(_ node: YAMLNode, _ field: Field) -> Written<Double>? {
    guard case .scalar(let scalar) = node, let number = ScalarReading.number(scalar.text),
      (0...100).contains(number)
    else { return nil }
    return Written(field: field.name, value: number, scalar: scalar)
  }

  // MARK: - Parts by their total

  private struct Part {
    let total: Written<Int>
    /// Nothing where it could not be read.
    let part: Written<Count>?
  }

  private func breakdowns(_ parts: [Part]) -> [Breakdown] {
    Dictionary(grouping: parts, by: \.total.scalar.mark).values.compactMap { group in
      let known = group.compactMap(\.part)
      guard let total = group.first?.total, known.count == group.count else { return nil }
      return Breakdown(total: total, parts: known)
    }
  }
}
