import CYAMLEvents

/// Makes nodes of what the YAML library, libyaml, tells of a text. The only file that names it.
///
/// Anchors, tags and keys that are not text do not occur: `YAMLGuard` has refused them.
final class YAMLComposer {
  /// Why a text is not YAML.
  struct Failure: Error {
    let problem: YAMLSyntax.Problem
    let mark: YAMLMark
  }

  private let events: OpaquePointer?
  private let firstLine: Int

  /// - Parameter firstLine: the line of the file on which the text begins.
  init(_ text: ArraySlice<UInt8>, firstLine: Int) {
    self.firstLine = firstLine
    events = clearinghouse_yaml_open(Array(text), text.count)
  }

  deinit {
    if let events { clearinghouse_yaml_close(events) }
  }

  /// The node of the only document in the text; nothing when there is none.
  func document() throws(Failure) -> YAMLNode? {
    _ = try next()
    if try next().kind == clearinghouse_yaml_stream_end { return nil }
    let node = try node(next())
    _ = try next()
    let end = try next()
    guard end.kind == clearinghouse_yaml_stream_end else {
      throw Failure(problem: .other("but found another document"), mark: mark(end.line, end.column))
    }
    return node
  }

  private func node(_ event: clearinghouse_yaml_event) throws(Failure) -> YAMLNode {
    switch event.kind {
    case clearinghouse_yaml_sequence_start: try sequence(mark(event.line, event.column))
    case clearinghouse_yaml_mapping_start: try mapping(mark(event.line, event.column))
    default: .scalar(scalar(event))
    }
  }

  private func sequence(_ mark: YAMLMark) throws(Failure) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == clearinghouse_yaml_sequence_end { return .sequence(items, mark) }
      items.append(try node(event))
    }
  }

  private func mapping(_ mark: YAMLMark) throws(Failure) -> YAMLNode {
    var pairs: [YAMLPair] = []
    while true {
      let event = try next()
      if event.kind == clearinghouse_yaml_mapping_end { break }
      let key = try node(event)
      let value = try node(next())
      if case .scalar(let key) = key { pairs.append(YAMLPair(key: key, value: value)) }
    }
    if let key = repeatedKey(pairs) { throw Failure(problem: .duplicateKey(key.text), mark: key.mark) }
    return .mapping(pairs, mark)
  }

  /// The first, in alphabetical order, of the keys that are written twice.
  private func repeatedKey(_ pairs: [YAMLPair]) -> YAMLScalar? {
    if Set(pairs.map(\.key.text)).count == pairs.count { return nil }
    return Dictionary(grouping: pairs.map(\.key), by: \.text).values.filter { $0.count > 1 }.map { $0[0] }
      .min { $0.text < $1.text }
  }

  private func scalar(_ event: clearinghouse_yaml_event) -> YAMLScalar {
    let style: YAMLScalar.Style =
      switch event.style {
      case 2, 3: .quoted
      case 4: .literal
      case 5: .folded
      default: .plain
      }
    let text = event.text.map { String(cString: $0) } ?? ""
    return YAMLScalar(text: text, style: style, mark: mark(event.line, event.column))
  }

  private func next() throws(Failure) -> clearinghouse_yaml_event {
    guard let events else { throw Failure(problem: .other("there is not enough memory"), mark: mark(0, 0)) }
    let event = clearinghouse_yaml_next(events)
    if event.kind == clearinghouse_yaml_none { throw failure(clearinghouse_yaml_failure(events)) }
    return event
  }

  private func failure(_ failure: clearinghouse_yaml_failure) -> Failure {
    let context = failure.context.map { String(cString: $0) }
    let problem = YAMLSyntax.Problem(String(cString: failure.problem), context: context)
    let isAtOpening = problem.pointsAtOpening && context != nil
    return Failure(
      problem: problem,
      mark: isAtOpening
        ? mark(failure.context_line, failure.context_column) : mark(failure.line, failure.column))
  }

  private func mark(_ line: Int, _ column: Int) -> YAMLMark { YAMLMark(line: line + firstLine, scalar: column + 1) }
}
