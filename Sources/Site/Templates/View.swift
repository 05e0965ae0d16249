import Mustache

/// What one part of a template sees: named members, declared once for both rendering and checking.
protocol View: MustacheParent, Sendable {
  static var members: Members<Self> { get }
}

extension View {
  func child(named name: String) -> Any? { Self.members.table[name]?.value(self) }
  static func shape(of name: String) -> Shape? { members.table[name]?.shape }
  static var memberNames: [String] { members.table.keys.sorted() }
}

/// What a member is to a template.
enum Shape: Sendable {
  case text, flag
  /// A part with members of its own, or a list of such.
  case view(any View.Type)
  /// The addresses of the assets, under names that are only known when the site is built.
  case assets
}

/// The members of a view by name.
struct Members<Owner>: Sendable, ExpressibleByDictionaryLiteral {
  let table: [String: Member<Owner>]

  init(dictionaryLiteral elements: (String, Member<Owner>)...) {
    table = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  private init(table: [String: Member<Owner>]) {
    self.table = table
  }

  /// These members and those of a part, which are offered as if they were the owner's.
  func including<Part: View>(_ part: @escaping @Sendable (Owner) -> Part) -> Members {
    let inherited = Part.members.table.mapValues { member in
      Member<Owner>(shape: member.shape) { member.value(part($0)) }
    }
    return Members(table: inherited.merging(table) { _, own in own })
  }
}

/// One member: its shape, and how it is got.
struct Member<Owner>: Sendable {
  let shape: Shape
  let value: @Sendable (Owner) -> Any?

  /// Text, escaped where it is shown; a section of it is shown unless it is empty or nothing.
  static func text(_ get: @escaping @Sendable (Owner) -> String?) -> Member {
    Member(shape: .text) { owner in get(owner).flatMap { $0.isEmpty ? nil : TemplateText($0) } }
  }

  static func number(_ get: @escaping @Sendable (Owner) -> Int) -> Member {
    Member(shape: .text) { TemplateText(String(get($0))) }
  }

  static func flag(_ get: @escaping @Sendable (Owner) -> Bool) -> Member {
    Member(shape: .flag) { get($0) }
  }

  static func view<Part: View>(_ get: @escaping @Sendable (Owner) -> Part?) -> Member {
    Member(shape: .view(Part.self)) { get($0) }
  }

  static func list<Part: View>(_ get: @escaping @Sendable (Owner) -> [Part]) -> Member {
    Member(shape: .view(Part.self)) { get($0) }
  }
}

/// A text as the template library sees it: without reflection, and with nothing inside.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  init(_ text: String) {
    renderText = text
  }

  func child(named: String) -> Any? { nil }
}
