extension [Field] {
  /// The place of the field that a key of front matter means, by its name or by one it had before.
  func index(ofKey key: String) -> Int? {
    firstIndex { $0.name == key } ?? firstIndex { $0.formerNames.contains(key) }
  }
}
