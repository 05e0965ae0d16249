package import Diagnostics
import Mustache

/// The templates of a folder, compiled and checked, with its assets.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  /// By template.
  private let skeletons: [String: SkeletonCache]
  /// Of collections that have some of their own.
  private let ofCollections: [String: EntryTemplates]
  package let assets: AssetSet

  /// Compiles the templates and checks every page's template against what the page offers.
  ///
  /// - Parameters:
  ///   - root: the folder as the command was given it.
  ///   - files: the templates.
  ///   - assets: the files below `assets/`, by their path in it.
  package static func read(
    root: String, files: [SourceFile], assets: [String: [UInt8]]
  ) -> (TemplateSet, [Diagnostic]) {
    read(root: root, files: files, linked: LinkedAssets(root: root, assets))
  }

  /// - Parameter linked: the files below `assets/`.
  package static func read(
    root: String, files: [SourceFile], linked: LinkedAssets
  ) -> (TemplateSet, [Diagnostic]) {
    let (assets, unlinked) = (linked.set, linked.diagnostics)
    let templates = files.filter { $0.path.hasSuffix(suffix) }
    let named = Dictionary(uniqueKeysWithValues: templates.map { (String($0.path.dropLast(suffix.count)), $0) })
    var compiler = TemplateCompiler()
    for (name, file) in named.sorted(by: { $0.key < $1.key }) { compiler.compile(file, named: name) }
    var checker = TemplateChecker(files: named, assets: assets.variables)
    var missing: [Diagnostic] = []
    let entries = EntryTemplates.all(named.keys)
    let pages = PageTemplate.required + entries.values.flatMap(\.own).sorted { $0.name < $1.name }
    for page in pages {
      if named[page.name] == nil {
        let path = "\(root)/\(page.name)\(suffix)"
        missing.append(Diagnostic(MissingTemplate(path: path), file: path, range: .fileStart))
      } else {
        checker.check(page.name, offering: page.view)
      }
    }
    let set = TemplateSet(
      library: compiler.library, skeletons: skeletons(pages, checker), ofCollections: entries, assets: assets)
    return (set, compiler.diagnostics + checker.diagnostics + missing + unlinked)
  }

  private static func skeletons(_ pages: [PageTemplate], _ checker: TemplateChecker) -> [String: SkeletonCache] {
    let pairs = pages.map { page in
      let used = checker.names(usedBy: page.name)
      return (
        page.name,
        SkeletonCache(members: page.view.memberNames.indices.filter { used.contains(page.view.memberNames[$0]) })
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static let suffix = ".mustache"

  func entryTemplates(of collection: String) -> EntryTemplates { ofCollections[collection] ?? EntryTemplates() }

  /// The view as the template shows it.
  func render(_ view: some View, with name: String) -> [UInt8] {
    var pen = Pen()
    write(CollectionOfOne(view), with: name, to: &pen)
    return pen.bytes
  }

  /// Writes views as the template shows them. A pure function; what it keeps only saves time.
  func write<V: View>(_ views: some Sequence<V>, with name: String, to pen: inout Pen) {
    guard V.members.isFlat, let skeletons = skeletons[name] else {
      for view in views { pen.write(library.render(view, withTemplate: name) ?? "") }
      return
    }
    for view in views { pen.part { write(view, skeletons, name, to: &$0) } }
  }

  /// Writes the texts of a view.
  ///
  /// - Returns: what they go into.
  private func write<V: View>(_ view: V, _ skeletons: SkeletonCache, _ name: String, to pen: inout Pen) -> Skeleton {
    var signature = Signature()
    let writers = V.members.writers
    for index in skeletons.members where pen.text({ writers[index](view, &$0) }) { signature.insert(index) }
    return skeletons.skeleton(signature, variant: view.variant) {
      Skeleton(view, signature, members: skeletons.members) { library.render($0, withTemplate: name) ?? "" }
    }
  }
}

private struct TemplateCompiler {
  var library = MustacheLibrary()
  var diagnostics: [Diagnostic] = []

  mutating func compile(_ file: SourceFile, named name: String) {
    do {
      let text = ByteEscaping.pragma + String(decoding: file.bytes, as: UTF8.self)
      library.register(try MustacheTemplate(string: text), named: name)
    } catch let error as MustacheTemplate.ParserError {
      let onFirst = error.context.lineNumber == 1
      let column = error.context.columnNumber - (onFirst ? ByteEscaping.pragma.count : 0)
      let place = SourcePosition(line: max(1, error.context.lineNumber), column: max(1, column))
      report(error.error, file, SourceRange(place, length: 1))
    } catch {
      report(error, file, .fileStart)
    }
  }

  private mutating func report(_ error: any Error, _ file: SourceFile, _ place: SourceRange) {
    let problem =
      switch error as? MustacheTemplate.Error {
      case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
      case .unfinishedName: "this tag is never closed"
      case .expectedSectionEnd: "a section is opened and never closed"
      case .some(let other): "this cannot be read (\(other))"
      case nil: "this cannot be read"
      }
    // The library stops where it has read too far; the tag says more.
    let tag = TagScanner.unbalanced(in: file.bytes).map { file.range($0.offset..<$0.offset + $0.name.utf8.count) }
    diagnostics.append(Diagnostic(TemplateSyntax(problem: problem), file: file.displayPath, range: tag ?? place))
  }
}
