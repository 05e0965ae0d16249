import Diagnostics

/// What one file of the assets takes from another. Ranges count bytes.
struct AssetImport {
  /// Of the whole statement.
  let range: Range<Int>
  /// As it is written.
  let path: String
  let pathRange: Range<Int>
  /// The names that a script takes; none of a stylesheet.
  var names: [Name] = []
  /// Below the folder of assets; nothing where there is no such file.
  var target: String?

  struct Name {
    let name: String
    /// What the importing script calls it.
    let local: String
    let range: Range<Int>
  }
}

/// A name that a script offers.
struct ScriptExport {
  let name: String
  /// The word `export` and the space after it.
  let keyword: Range<Int>
}

/// What the statements look like. Made once for many files: to read an expression takes longer than to use it.
struct ImportSyntax {
  fileprivate let style = /@import "([^"\n]+)";\n?/
  fileprivate let line = /(import|export)\b[^\n]*/
  fileprivate let taken = /import \{([^}]*)\} from "([^"\n]+)";/
  fileprivate let name = /(\w+)(?: as (\w+))?/
  fileprivate let exported = /(export )(?:async )?(?:function\*?|class|const) (\w+)/
}

/// The lines `@import "parts/forms.css";` of a stylesheet.
struct StyleImports {
  private(set) var imports: [AssetImport] = []

  init(_ file: SourceFile, _ syntax: ImportSyntax) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for match in text.lines(startingWith: "@import").compactMap({ $0.prefixMatch(of: syntax.style) }) {
      imports.append(
        AssetImport(range: text.bytes(match.range), path: String(match.1), pathRange: text.bytes(of: match.1)))
    }
  }
}

/// The lines of a module that take and offer names: `import { a, b as c } from "./other.js";` and `export` before a
/// function, a class or a constant. Other forms are not supported.
struct ScriptStatements {
  private(set) var imports: [AssetImport] = []
  private(set) var exports: [ScriptExport] = []
  private(set) var unsupported: [Range<Int>] = []

  init(_ file: SourceFile, _ syntax: ImportSyntax) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for rest in text.lines(startingWith: "import", "export") {
      guard let match = rest.prefixMatch(of: syntax.line) else { continue }
      if match.1 == "import", let found = ScriptStatements.taken(rest, text, syntax) {
        imports.append(found)
      } else if let found = rest.prefixMatch(of: syntax.exported) {
        exports.append(ScriptExport(name: String(found.2), keyword: text.bytes(of: found.1)))
      } else {
        unsupported.append(text.bytes(match.range))
      }
    }
  }

  private static func taken(_ rest: Substring, _ text: String, _ syntax: ImportSyntax) -> AssetImport? {
    guard let match = rest.prefixMatch(of: syntax.taken) else { return nil }
    let names = match.1.matches(of: syntax.name).map { name in
      AssetImport.Name(
        name: String(name.1), local: String(name.2 ?? name.1), range: text.bytes(of: name.1))
    }
    return AssetImport(
      range: text.bytes(match.range), path: String(match.2), pathRange: text.bytes(of: match.2), names: names)
  }
}

extension String {
  /// What follows from each line that starts with one of some words. Looking at whole texts by an expression takes
  /// many times as long.
  fileprivate func lines(startingWith words: String...) -> [Substring] {
    utf8.split(separator: UInt8(ascii: "\n")).lazy
      .filter { line in words.contains { line.starts(with: $0.utf8) } }
      .map { self[$0.startIndex...] }
  }

  fileprivate func bytes(of part: Substring) -> Range<Int> { bytes(part.startIndex..<part.endIndex) }

  fileprivate func bytes(_ range: Range<Index>) -> Range<Int> {
    utf8.distance(from: startIndex, to: range.lowerBound)..<utf8.distance(from: startIndex, to: range.upperBound)
  }
}
