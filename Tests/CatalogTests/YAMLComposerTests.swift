import Diagnostics
import TestSupport
import Testing
import Yams

@testable import Catalog

/// Yams reads with the same library by another way.
@Suite("Composing YAML")
struct YAMLComposerTests {
  private static let pieces = [
    "a: ", "b: ", "\"a\": ", "'c': ", "- ", "\n", "\n", "\n  ", "\n    ", " ", "|", ">", "|-\n  x", "\"", "'", "[", "]",
    "{", "}", ",", "#", " #", ": ", "c", "é", "👩‍🏫", "--- ", "...", "\\", "\\0", "\\u0041", "\\q", "\u{FEFF}", "\r\n",
    "\t", ":", "~", "2026-03-31", "yes",
  ]

  @Test func `a text is read as Yams reads it, and refused where Yams refuses it`() {
    var random = SeededGenerator(seed: 12)
    var (different, read, refused): ([String], Int, Int) = ([], 0, 0)
    for _ in 0..<10_000 {
      let text = random.text(YAMLComposerTests.pieces, upTo: 18)
      if YAMLGuard.firstFinding(in: Array(text.utf8)[...]) != nil { continue }
      let (found, expected) = (ours(text), theirs(text))
      if found.hasPrefix("refused") { refused += 1 } else { read += 1 }
      if found != expected { different.append("\(text.debugDescription): \(found) for \(expected)") }
    }
    #expect(different.prefix(5) == [])
    #expect(read > 1000 && refused > 1000)
  }

  private func ours(_ text: String) -> String {
    do throws(YAMLComposer.Failure) {
      return try YAMLComposer(Array(text.utf8)[...], firstLine: 1).document().map(written) ?? "nothing"
    } catch {
      return "refused \(error.mark.line):\(error.mark.scalar) \(error.problem)"
    }
  }

  private func written(_ node: YAMLNode) -> String {
    let place = "\(node.mark.line):\(node.mark.scalar)"
    switch node {
    case .scalar(let scalar): return "\(place) \(scalar.text.debugDescription) \(scalar.style)"
    case .sequence(let items, _): return "\(place) [\(items.map(written).joined(separator: ", "))]"
    case .mapping(let pairs, _):
      return "\(place) {\(pairs.map { "\(written(.scalar($0.key))): \(written($0.value))" }.joined(separator: ", "))}"
    }
  }

  private func theirs(_ text: String) -> String {
    do {
      return try Yams.compose(yaml: text, .basic, .default, .utf8).map(written) ?? "nothing"
    } catch YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _)
    {
      let problem = YAMLSyntax.Problem(problem, context: context?.text)
      let place = problem.pointsAtOpening ? context?.mark ?? mark : mark
      return "refused \(place.line):\(place.column) \(problem)"
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      return "refused \(context.mark.line):\(context.mark.column) \(YAMLSyntax.Problem.duplicateKey(keys[0]))"
    } catch {
      return "\(error)"
    }
  }

  private func written(_ node: Node) -> String {
    let place = "\(node.mark?.line ?? 1):\(node.mark?.column ?? 1)"
    switch node {
    case .scalar(let scalar):
      let style: YAMLScalar.Style =
        switch scalar.style {
        case .any, .plain: .plain
        case .singleQuoted, .doubleQuoted: .quoted
        case .literal: .literal
        case .folded: .folded
        }
      return "\(place) \(scalar.string.replacing("\0", with: "\u{1}").debugDescription) \(style)"
    case .sequence(let items): return "\(place) [\(items.map(written).joined(separator: ", "))]"
    case .mapping(let pairs):
      let pairs = pairs.filter { $0.key.scalar != nil }
      return "\(place) {\(pairs.map { "\(written($0.key)): \(written($0.value))" }.joined(separator: ", "))}"
    case .alias: return "alias"
    }
  }
}
