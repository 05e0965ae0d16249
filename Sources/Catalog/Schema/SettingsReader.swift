package import Diagnostics

/// Reads one mapping of a settings file by name, and remembers what was asked for: what nobody asked for is unknown.
package struct SettingsReader {
  package let file: SourceFile
  private let pairs: [YAMLPair]
  /// What is pointed at where a setting is missing: the key that the group belongs to, or the start of the file.
  private let place: SourceRange
  private var known: [String] = []
  /// Keys that are written but could not be read: nobody should call them missing. Nothing where none could be.
  private var unreadable: Set<String>? = []
  var diagnostics: [Diagnostic] = []

  init(file: SourceFile, pairs: [YAMLPair], at place: SourceRange = .fileStart) {
    self.file = file
    self.pairs = pairs
    self.place = place
  }

  /// Reads a whole file of settings.
  init(file: SourceFile) {
    self.init(file: file, range: 0..<file.bytes.count, firstLine: 1)
  }

  /// Reads a part of a file.
  package init(file: SourceFile, range: Range<Int>, firstLine: Int) {
    var reader = YAMLReader(file: file)
    let pairs = reader.pairs(in: range, firstLine: firstLine)
    let start = SourcePosition(line: firstLine, column: 1)
    self.init(file: file, pairs: pairs ?? [], at: SourceRange(start, start))
    unreadable = pairs == nil ? nil : reader.unreadableKeys
    diagnostics = reader.diagnostics
  }

  package mutating func node(_ key: String) -> YAMLNode? {
    known.append(key)
    let node = pairs.last { $0.key.text == key }?.value
    return node?.isEmpty == true ? nil : node
  }

  package mutating func text(_ key: String) -> String? {
    scalar(key, expecting: "a text")?.text
  }

  package mutating func requiredText(_ key: String) -> String {
    if let text = text(key) { return text }
    let isWritten = pairs.contains { $0.key.text == key && !$0.value.isEmpty } || unreadable?.contains(key) != false
    if !isWritten { report(MissingSetting(key: key), place) }
    return ""
  }

  mutating func flag(_ key: String) -> Bool {
    guard let scalar = scalar(key, expecting: "true or false") else { return false }
    if let flag = ScalarReading.boolean(scalar.text) { return flag }
    report(WrongType(field: key, expected: "true or false", found: "\"\(scalar.text)\""), .scalar(scalar))
    return false
  }

  mutating func number(_ key: String) -> Double? {
    guard let scalar = scalar(key, expecting: "a number") else { return nil }
    if let number = ScalarReading.number(scalar.text) { return number }
    report(WrongType(field: key, expected: "a number", found: "\"\(scalar.text)\""), .scalar(scalar))
    return nil
  }

  package mutating func integer(_ key: String) -> Int? {
    guard let scalar = scalar(key, expecting: "a whole number") else { return nil }
    if let number = Int(scalar.text) { return number }
    report(WrongType(field: key, expected: "a whole number", found: "\"\(scalar.text)\""), .scalar(scalar))
    return nil
  }

  /// A list of texts, or a single one.
  package mutating func texts(_ key: String) -> [YAMLScalar] {
    guard let node = node(key) else { return [] }
    if case .scalar(let scalar) = node { return [scalar] }
    guard case .sequence(let items, _) = node else {
      report(WrongType(field: key, expected: "a list", found: node.kindName), node)
      return []
    }
    return items.compactMap { item in
      if case .scalar(let scalar) = item { return scalar }
      report(WrongType(field: key, expected: "a text", found: item.kindName), item)
      return nil
    }
  }

  /// The pairs of a nested mapping.
  mutating func mapping(_ key: String) -> [YAMLPair] {
    guard let node = node(key) else { return [] }
    return mapping(node, named: key)
  }

  /// A list of nested mappings, each to be read by a reader of its own.
  mutating func list(_ key: String) -> [SettingsReader] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items, _) = node else {
      report(WrongType(field: key, expected: "a list", found: node.kindName), node)
      return []
    }
    return items.map { SettingsReader(file: file, pairs: mapping($0, named: key), at: file.firstLine(of: $0)) }
  }

  mutating func mapping(_ node: YAMLNode, named key: String) -> [YAMLPair] {
    if case .mapping(let pairs, _) = node { return pairs }
    if !node.isEmpty { report(WrongType(field: key, expected: "a group of settings", found: node.kindName), node) }
    return []
  }

  /// Reads a nested mapping, takes over its faults, and reports what was not asked for.
  mutating func nested<Value>(_ pairs: [YAMLPair], at node: YAMLNode, _ read: (inout SettingsReader) -> Value) -> Value
  {
    var reader = SettingsReader(file: file, pairs: pairs, at: file.firstLine(of: node))
    let value = read(&reader)
    diagnostics += reader.finish()
    return value
  }

  /// The keys that nothing has asked for yet.
  package var unread: [String] { pairs.map(\.key.text).filter { !known.contains($0) } }

  /// Reports the keys that nothing asked for, and hands over all faults.
  package mutating func finish() -> [Diagnostic] {
    for pair in pairs where !known.contains(pair.key.text) {
      let suggestion = nearestMatch(to: pair.key.text, among: known)
      report(UnknownSetting(key: pair.key.text, suggestion: suggestion, known: known), .scalar(pair.key))
    }
    defer { diagnostics = [] }
    return diagnostics
  }

  package mutating func report(_ fault: some Fault, _ node: YAMLNode) {
    diagnostics.append(file.diagnostic(fault, at: node))
  }

  private mutating func report(_ fault: some Fault, _ place: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: place))
  }

  mutating func scalar(_ key: String, expecting expected: String) -> YAMLScalar? {
    guard let node = node(key) else { return nil }
    if case .scalar(let scalar) = node { return scalar }
    report(WrongType(field: key, expected: expected, found: node.kindName), node)
    return nil
  }
}
