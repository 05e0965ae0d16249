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

package struct YAMLScalar: Sendable {
  package enum Style: Sendable { case plain, quoted, literal, folded }

  package let text: String
  package let style: Style
  package let mark: YAMLMark

  /// Nothing, `~` or `null`, unquoted.
  package var isEmpty: Bool { style == .plain && (text.isEmpty || text == "~" || text == "null") }

  /// The line of the file on which the text begins: of a block, the one below its mark.
  var firstTextLine: Int { style == .literal || style == .folded ? mark.line + 1 : mark.line }
}

/// Where a node begins: the line of its file, and the Unicode scalar of the line, both counted from 1.
package struct YAMLMark: Hashable, Sendable {
  package let line: Int
  package let scalar: Int
}
