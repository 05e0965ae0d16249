import Diagnostics
import Yams

/// Reads the YAML of one file, or of the front matter of one, into pairs with places.
///
/// The only file that names the YAML library. When the text as a whole is not YAML, each top-level key is read by
/// itself, so that one slip does not hide the faults of the other fields.
struct YAMLReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []
  /// The top-level keys that are written but could not be read: nobody should call them missing.
  private(set) var unreadableKeys: Set<String> = []

  init(file: SourceFile) {
    self.file = file
  }

  /// - Parameters:
  ///   - range: the bytes of the file that are YAML.
  ///   - firstLine: the line on which they begin.
  /// - Returns: the pairs of the mapping, or nothing when there is not one to be read.
  mutating func pairs(in range: Range<Int>, firstLine: Int = 1) -> [YAMLPair]? {
    if let (offset, finding) = YAMLGuard.firstFinding(in: file.bytes[range]) {
      report(YAMLFeature(finding: finding), SourceRange(file.position(at: offset), length: 1))
      return nil
    }
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    switch YAMLReader.compose(text, firstLine: firstLine) {
    case .success(let node): return mapping(node, firstLine: firstLine)
    case .failure(let fault): return piecemeal(range, firstLine: firstLine, whole: fault)
    }
  }

  private mutating func mapping(_ node: YAMLNode?, firstLine: Int) -> [YAMLPair]? {
    guard let node, !node.isEmpty else { return [] }
    if case .mapping(let pairs, _) = node { return pairs }
    report(YAMLSyntax(problem: .notFields), file.range(of: node))
    return nil
  }

  /// Reads each top-level key by itself.
  private mutating func piecemeal(_ range: Range<Int>, firstLine: Int, whole: ComposeFailure) -> [YAMLPair]? {
    var pairs: [YAMLPair] = []
    let before = diagnostics.count
    for (piece, line) in topLevelPieces(range, firstLine: firstLine) {
      // What stood inside an unclosed quotation mark or bracket comes into the open here.
      if let (offset, finding) = YAMLGuard.firstFinding(in: file.bytes[piece]) {
        report(YAMLFeature(finding: finding), SourceRange(file.position(at: offset), length: 1))
        unreadableKeys.insert(key(of: piece))
        continue
      }
      switch YAMLReader.compose(String(decoding: file.bytes[piece], as: UTF8.self), firstLine: line) {
      case .success(.mapping(let found, _)?): for pair in found { add(pair, to: &pairs) }
      case .success(nil): break
      case .success(let node?): if !node.isEmpty { report(YAMLSyntax(problem: .notFields), file.range(of: node)) }
      case .failure(let failure):
        report(failure)
        unreadableKeys.insert(key(of: piece))
      }
    }
    if diagnostics.count == before { report(whole) }
    return pairs
  }

  private mutating func add(_ pair: YAMLPair, to pairs: inout [YAMLPair]) {
    guard let first = pairs.first(where: { $0.key.text == pair.key.text }) else { return pairs.append(pair) }
    let place = file.range(of: .scalar(first.key)).start
    let related = RelatedPlace(file: file.displayPath, position: place, message: "first written here")
    diagnostics.append(
      Diagnostic(
        DuplicateKey(key: pair.key.text), file: file.displayPath, range: file.range(of: .scalar(pair.key)),
        related: [related]))
  }

  /// The bytes from one line that starts in the first column to before the next, each with its line.
  private func topLevelPieces(_ range: Range<Int>, firstLine: Int) -> [(Range<Int>, Int)] {
    var pieces: [(Range<Int>, Int)] = []
    var (start, startLine) = (range.lowerBound, firstLine)
    var line = firstLine
    for offset in range where file.bytes[offset] == UInt8(ascii: "\n") {
      line += 1
      guard offset + 1 < range.upperBound, startsTopLevel(file.bytes[offset + 1]) else { continue }
      pieces.append((start..<offset + 1, startLine))
      (start, startLine) = (offset + 1, line)
    }
    return pieces + [(start..<range.upperBound, startLine)]
  }

  private func key(of piece: Range<Int>) -> String {
    String(decoding: file.bytes[piece].prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  private func startsTopLevel(_ byte: UInt8) -> Bool {
    !" \t\r\n#-]}".utf8.contains(byte)
  }

  private mutating func report(_ failure: ComposeFailure) {
    let line = file.line(failure.mark.line) ?? ""
    let place = file.position(of: failure.mark)
    let inside = SourcePosition(line: place.line, column: min(place.column, line.count + 1))
    report(YAMLSyntax(problem: failure.problem), SourceRange(inside, length: 1))
  }

  private mutating func report(_ fault: some Fault, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}

// MARK: - The library

private struct ComposeFailure: Error {
  let problem: YAMLSyntax.Problem
  let mark: YAMLMark
}

extension YAMLReader {
  private static func compose(_ text: String, firstLine: Int) -> Result<YAMLNode?, ComposeFailure> {
    do {
      // A resolver without rules and a constructor that makes nothing: the schema says what a value is. The encoding
      // is given because the default is looked up in the environment each time.
      let node = try Yams.compose(yaml: text, .basic, Constructor([:], [:], [:]), .utf8)
      return .success(node.map { converted($0, firstLine: firstLine) })
    } catch let error as YamlError {
      return .failure(failure(error, firstLine: firstLine))
    } catch {
      return .failure(ComposeFailure(problem: .other("\(error)"), mark: YAMLMark(line: firstLine, scalar: 1)))
    }
  }

  private static func failure(_ error: YamlError, firstLine: Int) -> ComposeFailure {
    func at(_ mark: Mark) -> YAMLMark { YAMLMark(line: mark.line + firstLine - 1, scalar: mark.column) }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let problem = YAMLSyntax.Problem(problem, context: context?.text)
      let opening = problem.pointsAtOpening ? context?.mark : nil
      return ComposeFailure(problem: problem, mark: at(opening ?? mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return ComposeFailure(problem: .duplicateKey(keys.first ?? ""), mark: at(context.mark))
    default:
      return ComposeFailure(problem: .other("\(error)"), mark: YAMLMark(line: firstLine, scalar: 1))
    }
  }

  private static func converted(_ node: Node, firstLine: Int) -> YAMLNode {
    let mark = YAMLMark(line: (node.mark?.line ?? 1) + firstLine - 1, scalar: node.mark?.column ?? 1)
    switch node {
    case .scalar(let scalar): return .scalar(converted(scalar, mark))
    case .sequence(let items): return .sequence(items.map { converted($0, firstLine: firstLine) }, mark)
    case .mapping(let pairs):
      return .mapping(pairs.compactMap { pair(key: $0.key, value: $0.value, firstLine: firstLine) }, mark)
    case .alias: return .scalar(YAMLScalar(text: "", style: .plain, mark: mark))
    }
  }

  private static func pair(key: Node, value: Node, firstLine: Int) -> YAMLPair? {
    guard case .scalar(let scalar) = converted(key, firstLine: firstLine) else { return nil }
    return YAMLPair(key: scalar, value: converted(value, firstLine: firstLine))
  }

  private static func converted(_ scalar: Node.Scalar, _ mark: YAMLMark) -> YAMLScalar {
    let style: YAMLScalar.Style =
      switch scalar.style {
      case .any, .plain: .plain
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal: .literal
      case .folded: .folded
      }
    return YAMLScalar(text: scalar.string, style: style, mark: mark)
  }
}
