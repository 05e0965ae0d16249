import Diagnostics
import Markup

/// Where in a file the text of a Markdown field is written. The spelling is looked into when it is first asked for:
/// only texts with links or faults need it.
final class FieldPlaces {
  private let scalar: YAMLScalar
  private let file: SourceFile
  private lazy var spelling = ScalarSpelling(scalar, in: file)

  init(_ scalar: YAMLScalar, in file: SourceFile) {
    self.scalar = scalar
    self.file = file
  }

  /// - Parameter place: a line and byte of the text.
  /// - Returns: the line and byte of the file.
  func place(_ place: MarkupPlace) -> MarkupPlace {
    guard let spelling else { return MarkupPlace(line: scalar.mark.line, byte: 1) }
    let offset = spelling.offsets[min(offset(of: place), spelling.offsets.count - 1)]
    let line = file.position(at: offset).line
    return MarkupPlace(line: line, byte: offset - (file.offset(ofLine: line) ?? 0) + 1)
  }

  private func offset(of place: MarkupPlace) -> Int {
    let lines = scalar.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let before = lines.prefix(place.line - 1).reduce(0) { $0 + $1.count + 1 }
    return before + place.byte - 1
  }
}
