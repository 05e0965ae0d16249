import Diagnostics

/// Holds templates against what their pages offer, before anything is rendered.
///
/// A partial is checked where it is included, because it sees what its includer sees.
struct TemplateChecker {
  /// By name.
  let files: [String: SourceFile]
  /// The names that `assets` offers.
  let assets: Set<String>
  private let tags: [String: [TemplateTag]]
  private(set) var diagnostics: [Diagnostic] = []
  /// Places reported already: a partial is walked once for each page that includes it.
  private var reported: Set<String> = []
  private var walked: Set<Walk> = []

  /// A template and what it saw.
  private struct Walk: Hashable {
    let template: String
    let stack: [Shape.Identity]
  }

  init(files: [String: SourceFile], assets: Set<String>) {
    self.files = files
    self.assets = assets
    tags = files.mapValues { TagScanner.tags(in: $0.bytes) }
  }

  /// Checks a page's template against the view of the page.
  mutating func check(_ name: String, offering view: any View.Type) {
    check(name, stack: [.view(view)])
  }

  /// The first parts of all names in a template and in what it includes.
  func names(usedBy template: String) -> Set<String> {
    var names: Set<String> = []
    var open = [template]
    var seen: Set<String> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      for tag in tags[next] ?? [] {
        if tag.kind == .partial || tag.kind == .parent { open.append(tag.name) }
        names.insert(String(tag.name.prefix { $0 != "." }))
      }
    }
    return names
  }

  private mutating func check(_ name: String, stack: [Shape]) {
    guard let tags = tags[name], walked.insert(Walk(template: name, stack: stack.map(\.identity))).inserted else {
      return
    }
    walk(tags, in: name, stack: stack)
  }

  private mutating func walk(_ tags: [TemplateTag], in name: String, stack: [Shape]) {
    var stack = stack
    for tag in tags {
      switch tag.kind {
      case .variable:
        // A part as a whole has no text: the library would show what the program calls it.
        if tag.name == ".", case .view? = stack.last {
          report(UnknownVariable(name: tag.name, suggestion: nil), tag, in: name)
        } else {
          _ = shape(of: tag, in: name, stack)
        }
      case .section: stack.append(shape(of: tag, in: name, stack) ?? .unknown)
      case .inverted:
        _ = shape(of: tag, in: name, stack)
        stack.append(.text)
      // What a parent's blocks hold is checked with what is seen here.
      case .parent:
        include(tag, in: name, stack)
        stack.append(.text)
      case .block: stack.append(.text)
      case .close: if stack.count > 1 { stack.removeLast() }
      case .partial: include(tag, in: name, stack)
      case .unsupported: report(TemplateSyntax(problem: "this kind of tag is not supported"), tag, in: name)
      }
    }
  }

  private mutating func include(_ tag: TemplateTag, in name: String, _ stack: [Shape]) {
    if files[tag.name] != nil { return check(tag.name, stack: stack) }
    let suggestion = nearestMatch(to: tag.name, among: files.keys)
    report(UnknownPartial(name: tag.name, suggestion: suggestion), tag, in: name)
  }

  /// What a name stands for: its first part is looked up from the inside out, the rest within it.
  private mutating func shape(of tag: TemplateTag, in name: String, _ stack: [Shape]) -> Shape? {
    if tag.name == "." { return stack.last }
    let parts = tag.name.split(separator: ".").map(String.init)
    let assets = assets
    var found = parts.first.flatMap { first in stack.reversed().lazy.compactMap { $0.member(first, assets) }.first }
    for part in parts.dropFirst() { found = found?.member(part, assets) }
    if let found { return found }
    let known = stack.flatMap { $0.memberNames(assets) }
    let suggestion = nearestMatch(to: tag.name, among: known)
    report(UnknownVariable(name: tag.name, suggestion: suggestion), tag, in: name)
    return nil
  }

  private mutating func report(_ fault: some Fault, _ tag: TemplateTag, in name: String) {
    guard let file = files[name], reported.insert("\(name) \(tag.offset)").inserted else { return }
    let range = SourceRange(file.position(at: tag.offset), length: max(1, tag.name.count))
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}

extension Shape {
  enum Identity: Hashable {
    case text, flag, assets, unknown
    case view(ObjectIdentifier)
  }

  fileprivate var identity: Identity {
    switch self {
    case .text: .text
    case .flag: .flag
    case .assets: .assets
    case .unknown: .unknown
    case .view(let view): .view(ObjectIdentifier(view))
    }
  }

  func member(_ name: String, _ assets: Set<String>) -> Shape? {
    switch self {
    case .text, .flag: nil
    case .view(let view): view.shape(of: name)
    case .assets: assets.contains(name) ? .text : nil
    case .unknown: .unknown
    }
  }

  func memberNames(_ assets: Set<String>) -> [String] {
    switch self {
    case .text, .flag, .unknown: []
    case .view(let view): view.memberNames
    case .assets: assets.sorted()
    }
  }
}
