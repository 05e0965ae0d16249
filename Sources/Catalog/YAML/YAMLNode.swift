import Diagnostics

/// A piece of YAML with its place. Aliases, anchors, tags and keys that are not text do not occur.
package enum YAMLNode: Sendable {
  case scalar(YAMLScalar)
  case sequence([YAMLNode], YAMLMark)
  case mapping([YAMLPair], YAMLMark)

  package var mark: YAMLMark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(_, let mark), .mapping(_, let mark): mark
    }
  }

  /// A single value, or those of a list.
  var scalars: [YAMLScalar] {
    switch self {
    case .scalar(let scalar): [scalar]
    case .sequence(let items, _): items.flatMap(\.scalars)
    case .mapping: []
    }
  }

  /// What stands behind a key of a group.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs, _) = self else { return nil }
    return pairs.last { $0.key.text == key }?.value
  }

  /// What a curator would call it.
  var kindName: String {
    switch self {
    case .scalar(let scalar): scalar.isEmpty ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a group of fields"
    }
  }

  /// Nothing was written after the key.
  var isEmpty: Bool {
    if case .scalar(let scalar) = self { return scalar.isEmpty }
    return false
  }
}

package struct YAMLPair: Sendable {
  package let key: YAMLScalar
  package let value: YAMLNode
}

package struct YAMLScalar: Sendable, Equatable {
  package enum Style: Sendable { case plain, quoted, literal, folded }

  package let text: String
  package let style: Style
  package let mark: YAMLMark

  /// Nothing, `~` or `null`, unquoted.
  package var isEmpty: Bool { style == .plain && (text.isEmpty || text == "~" || text == "null") }
}

/// Where a node begins: the line of its file, and the Unicode scalar of the line, both counted from 1.
package struct YAMLMark: Hashable, Sendable {
  package let line: Int
  package let scalar: Int
}
