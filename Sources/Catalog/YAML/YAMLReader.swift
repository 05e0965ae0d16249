import Diagnostics

/// Reads the YAML of one file, or of the front matter of one, into pairs with places.
///
/// When the text as a whole is not YAML, each top-level key is read by
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
    do throws(YAMLComposer.Failure) {
      return mapping(try YAMLComposer(file.bytes[range], firstLine: firstLine).document())
    } catch {
      return piecemeal(range, firstLine: firstLine, whole: error)
    }
  }

  private mutating func mapping(_ node: YAMLNode?) -> [YAMLPair]? {
    guard let node, !node.isEmpty else { return [] }
    if case .mapping(let pairs, _) = node { return pairs }
    report(YAMLSyntax(problem: .notFields), file.range(of: node))
    return nil
  }

  /// Reads each top-level key by itself.
  private mutating func piecemeal(_ range: Range<Int>, firstLine: Int, whole: YAMLComposer.Failure) -> [YAMLPair]? {
    var pairs: [YAMLPair] = []
    let before = diagnostics.count
    for (piece, line) in topLevelPieces(range, firstLine: firstLine) {
      // What stood inside an unclosed quotation mark or bracket comes into the open here.
      if let (offset, finding) = YAMLGuard.firstFinding(in: file.bytes[piece]) {
        report(YAMLFeature(finding: finding), SourceRange(file.position(at: offset), length: 1))
        unreadableKeys.insert(key(of: piece))
        continue
      }
      do throws(YAMLComposer.Failure) {
        let node = try YAMLComposer(file.bytes[piece], firstLine: line).document()
        for pair in mapping(node) ?? [] { add(pair, to: &pairs) }
      } catch {
        report(error)
        unreadableKeys.insert(key(of: piece))
      }
    }
    if diagnostics.count == before { report(whole) }
    return pairs
  }

  private mutating func add(_ pair: YAMLPair, to pairs: inout [YAMLPair]) {
    guard let first = pairs.first(where: { $0.key.text == pair.key.text }) else { return pairs.append(pair) }
    let place = file.range(of: .scalar(first.key))
    let related = RelatedPlace(file: file.displayPath, range: place, message: "first written here")
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

  private mutating func report(_ failure: YAMLComposer.Failure) {
    let line = file.line(failure.mark.line) ?? ""
    let place = file.position(of: failure.mark)
    let inside = SourcePosition(line: place.line, column: min(place.column, line.count + 1))
    report(YAMLSyntax(problem: failure.problem.on(line)), SourceRange(inside, length: 1))
  }

  private mutating func report(_ fault: some Fault, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}
