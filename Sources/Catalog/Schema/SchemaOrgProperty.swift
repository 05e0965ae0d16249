/// A property of schema.org (https://schema.org), with the type of the things that its values name.
package struct SchemaOrgProperty: Sendable, Equatable {
  package let name: String
  /// Of an item of a group, or of a thing that a text or term is the name of.
  package let type: String?

  /// `provider`, `isAccessibleForFree`.
  static func isProperty(_ name: String) -> Bool { name.first?.isLowercase == true && isWord(name) }

  /// `Course`, `LearningResource`.
  static func isType(_ name: String) -> Bool { name.first?.isUppercase == true && isWord(name) }

  private static func isWord(_ name: String) -> Bool { name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
}
