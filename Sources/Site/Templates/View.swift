import Mustache

/// What one part of a template sees: named members, declared once for both rendering and checking.
protocol View: MustacheParent, Sendable {
  static var members: Members<Self> { get }
  /// What besides the members' values the rendering depends on: the way to the root, where assets are named.
  var variant: String { get }
}

extension View {
  var variant: String { "" }
  func child(named name: String) -> Any? { Self.members.member(name)?.value(self) }
  static func shape(of name: String) -> Shape? { members.member(name)?.shape }
  static var memberNames: [String] { members.names }
}

/// What a member is to a template.
enum Shape: Sendable {
  case text, flag
  /// A part with members of its own, or a list of such.
  case view(any View.Type)
  /// The addresses of the assets, under names that are only known when the site is built.
  case assets
  /// What a faulty name stands for: nothing within it is reported again.
  case unknown
}

/// The members of a view by name.
///
/// A class only so that it is passed on by reference: nothing in it changes.
final class Members<Owner>: Sendable, ExpressibleByDictionaryLiteral {
  /// Sorted.
  let names: [String]
  /// In the order of the names.
  let all: [Member<Owner>]
  /// What writes the text of each.
  let writers: [@Sendable (Owner, inout Pen) -> Void]
  private let indices: [String: Int]
  /// Whether all members are texts and flags, so that pages of one shape can share a skeleton.
  let isFlat: Bool

  convenience init(dictionaryLiteral elements: (String, Member<Owner>)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }

  private init(_ table: [String: Member<Owner>]) {
    let sorted = table.sorted { $0.key < $1.key }
    names = sorted.map(\.key)
    all = sorted.map(\.value)
    writers = all.map(\.write)
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    isFlat = all.count <= Signature.capacity && all.allSatisfy { if case .view = $0.shape { false } else { true } }
  }

  func member(_ name: String) -> Member<Owner>? { indices[name].map { all[$0] } }

  /// These members and those of a part, which are offered as if they were the owner's.
  func including<Part: View>(_ part: @escaping @Sendable (Owner) -> Part) -> Members {
    var table: [String: Member<Owner>] = [:]
    for (name, member) in zip(Part.members.names, Part.members.all) {
      table[name] = Member(
        shape: member.shape, write: { member.write(part($0), &$1) }, value: { member.value(part($0)) })
    }
    for (name, member) in zip(names, all) { table[name] = member }
    return Members(table)
  }
}

/// One member: its shape, and how it is got.
struct Member<Owner>: Sendable {
  let shape: Shape
  /// Writes its text; for a flag, something when it is true.
  let write: @Sendable (Owner, inout Pen) -> Void
  /// As the template library wants it.
  let value: @Sendable (Owner) -> Any?

  /// Text, escaped where it is shown; a section of it is shown unless it is empty or nothing.
  static func text(_ get: @escaping @Sendable (Owner) -> String?) -> Member {
    Member(
      shape: .text, write: { if let text = get($0) { $1.write(text) } }, value: { TemplateText(get($0) ?? "") })
  }

  /// The same, written part by part.
  static func html(_ write: @escaping @Sendable (Owner, inout Pen) -> Void) -> Member {
    Member(shape: .text, write: write, value: { owner in TemplateText(Pen.text { write(owner, &$0) }) })
  }

  static func number(_ get: @escaping @Sendable (Owner) -> Int) -> Member {
    text { String(get($0)) }
  }

  static func flag(_ get: @escaping @Sendable (Owner) -> Bool) -> Member {
    Member(shape: .flag, write: { if get($0) { $1.write("1") } }, value: { get($0) })
  }

  static func view<Part: View>(_ get: @escaping @Sendable (Owner) -> Part?) -> Member {
    Member(shape: .view(Part.self), write: { _, _ in }, value: { get($0) ?? TemplateText("") })
  }

  static func list<Part: View>(_ get: @escaping @Sendable (Owner) -> [Part]) -> Member {
    Member(shape: .view(Part.self), write: { _, _ in }, value: { get($0) })
  }

  static func assets(_ context: @escaping @Sendable (Owner) -> PageContext) -> Member {
    Member(shape: .assets, write: { _, _ in }, value: { AssetNames(context: context($0)) })
  }
}

/// A text as the template library sees it: without reflection, and with nothing inside.
///
/// A member that has no value is an empty text, never nothing: for nothing the library would go on looking in what
/// surrounds the part.
struct TemplateText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  init(_ text: String) {
    renderText = text
  }

  func child(named: String) -> Any? { nil }
}
