import Diagnostics

/// Puts a script or a stylesheet together with what it imports.
///
/// Sources are small modules, a reader gets one file: it asks for one thing in place of ten, one after the other,
/// and a plain script also runs where the site is opened from a folder, where browsers load no modules. Comments stay
/// in the sources.
struct AssetLinker {
  let files: [String: SourceFile]
  /// What others import, which is not published by itself.
  private(set) var parts: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private var imports: [String: [AssetImport]] = [:]
  private var exports: [String: [ScriptExport]] = [:]

  init(_ files: [String: SourceFile]) {
    self.files = files
    let syntax = ImportSyntax()
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(".js") { read(ScriptStatements(file, syntax), name) }
      if name.hasSuffix(".css") { imports[name] = StyleImports(file, syntax).imports }
    }
    for name in imports.keys.sorted() { resolve(name) }
  }

  private mutating func read(_ statements: ScriptStatements, _ name: String) {
    imports[name] = statements.imports
    exports[name] = statements.exports
    for range in statements.unsupported { report(UnlinkableImport(problem: .form), name, range) }
  }

  /// Judges what a file imports and makes the paths those below the folder of assets.
  private mutating func resolve(_ name: String) {
    for (index, found) in (imports[name] ?? []).enumerated() {
      let target = AssetLinker.path(found.path, from: name)
      guard files[target] != nil else {
        report(UnlinkableImport(problem: .notThere(path: found.path)), name, found.pathRange)
        continue
      }
      imports[name]?[index].target = target
      parts.insert(target)
      for missing in found.names where exports[target]?.contains(where: { $0.name == missing.name }) == false {
        report(UnlinkableImport(problem: .noExport(missing.name, of: found.path)), name, missing.range)
      }
    }
  }

  private mutating func report(_ fault: UnlinkableImport, _ name: String, _ range: Range<Int>) {
    guard let file = files[name] else { return }
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: file.range(range)))
  }

  /// The file with everything that it imports.
  mutating func linked(_ name: String) -> [UInt8] {
    guard let file = files[name] else { return [] }
    guard imports[name]?.isEmpty == false || exports[name]?.isEmpty == false else { return file.bytes }
    var (order, path): ([String], [String]) = ([], [])
    collect(name, &order, &path)
    let text = name.hasSuffix(".js") ? script(order) : order.map(style).joined()
    return Array(text.utf8)
  }

  /// The file after all that it imports, each once.
  private mutating func collect(_ name: String, _ order: inout [String], _ path: inout [String]) {
    path.append(name)
    for found in imports[name] ?? [] {
      guard let target = found.target, !order.contains(target) else { continue }
      guard !path.contains(target) else {
        report(UnlinkableImport(problem: .cycle), name, found.pathRange)
        continue
      }
      collect(target, &order, &path)
    }
    path.removeLast()
    order.append(name)
  }

  private func style(_ name: String) -> String {
    guard let file = files[name] else { return "" }
    return CommentLines.removed(from: file.text(replacing: (imports[name] ?? []).map { ($0.range, "") }), .style)
  }

  private func script(_ order: [String]) -> String {
    let modules = order.enumerated().map { number, name in
      "const module\(number) = (() => {\n\(body(name, order))})();\n"
    }
    return "(() => {\n\"use strict\";\n\(modules.joined())})();\n"
  }

  /// A module as the body of a function that returns what it exports.
  private func body(_ name: String, _ order: [String]) -> String {
    guard let file = files[name] else { return "" }
    let taken = (imports[name] ?? []).map { found -> (Range<Int>, String) in
      guard let target = found.target, let number = order.firstIndex(of: target) else { return (found.range, "") }
      let names = found.names.map { $0.name == $0.local ? $0.name : "\($0.name): \($0.local)" }
      return (found.range, "const { \(names.joined(separator: ", ")) } = module\(number);")
    }
    let exported = exports[name] ?? []
    let text = CommentLines.removed(from: file.text(replacing: taken + exported.map { ($0.keyword, "") }), .script)
    return text + "return { \(exported.map(\.name).joined(separator: ", ")) };\n"
  }

  /// `./bits.js` from `search/engine.js` → `search/bits.js`.
  static func path(_ path: String, from importer: String) -> String {
    var folders = importer.split(separator: "/").dropLast()
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }
}

extension SourceFile {
  /// The text with some stretches replaced.
  fileprivate func text(replacing changes: [(range: Range<Int>, text: String)]) -> String {
    var (result, end): ([UInt8], Int) = ([], 0)
    for change in changes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[end..<change.range.lowerBound] + Array(change.text.utf8)
      end = change.range.upperBound
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }
}
