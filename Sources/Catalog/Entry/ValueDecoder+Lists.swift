import Diagnostics

extension ValueDecoder {
  mutating func list(_ node: YAMLNode, _ field: Field) -> FieldValue? {
    guard case .sequence(let items, _) = node else {
      let help = field.exampleOfGroup ?? "write [first, second], also where there is but one: [first]"
      let fault = WrongType(field: field.name, expected: "a list", found: node.kindName, example: help)
      let mend = file.bracketed(node, as: field.type)
      diagnostics.append(Diagnostic(fault, file: file.displayPath, range: file.range(of: node), mend: mend))
      judgeAlone(node, field)
      return nil
    }
    if let allowed = field.itemCount, !allowed.contains(items.count) {
      report(ItemCount(field: field.name, count: items.count, allowed: allowed), node)
    } else if items.isEmpty, field.isRequired {
      report(ItemCount(field: field.name, count: 0, allowed: 1...ItemCount.unbounded), node)
    }
    reportRepetitions(items, field)
    return .list(items.compactMap { single($0, field) })
  }

  /// The faults that a single value will still have when it stands in a list. What commas part is several.
  private mutating func judgeAlone(_ node: YAMLNode, _ field: Field) {
    guard case .scalar(let scalar) = node, !scalar.isEmpty, !scalar.text.contains(","), field.exampleOfGroup == nil
    else {
      return
    }
    _ = single(node, field)
  }

  private mutating func reportRepetitions(_ items: [YAMLNode], _ field: Field) {
    if items.count < 2 { return }
    var seen: Set<String> = []
    for (index, item) in items.enumerated() {
      guard case .scalar(let scalar) = item, !seen.insert(scalar.text).inserted else { continue }
      let first = items.first { if case .scalar(let other) = $0 { other.text == scalar.text } else { false } }
      let fault = DuplicateItem(field: field.name, value: scalar.text)
      diagnostics.append(file.diagnostic(fault, at: item, repeating: first ?? item, after: items[index - 1]))
    }
  }
}
