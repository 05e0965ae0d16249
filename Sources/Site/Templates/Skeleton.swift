import Mustache

/// Which members of a view have a value: with the template, all that decides what is shown around them.
struct Signature: Hashable, Sendable {
  static let capacity = UInt128.bitWidth
  private(set) var bits: UInt128 = 0

  mutating func insert(_ index: Int) { bits |= 1 << UInt128(index) }
  func contains(_ index: Int) -> Bool { bits & 1 << UInt128(index) != 0 }
}

/// What a template makes of every view of one signature, with gaps where the members' texts go.
///
/// The template library renders it once, from markers in place of texts; the pages of a site then only fill gaps. A
/// few hundred skeletons serve any number of pages.
///
/// A class only so that it is passed on by reference: nothing in it changes.
final class Skeleton: Sendable {
  /// One more than there are gaps.
  private let pieces: [[UInt8]]
  private let gaps: [Gap]
  /// Of the pieces, in bytes.
  private let length: Int

  private struct Gap: Sendable {
    /// Its place among the texts that there are.
    let text: Int
    let isEscaped: Bool
  }

  /// No text has it: control characters are faults in content and templates.
  static let marker: Character = "\u{1}"
  private static let escapedSuffix: Character = "e"

  /// Renders the template with markers.
  ///
  /// - Parameters:
  ///   - members: those that there will be texts of.
  ///   - render: renders the view that it is given with the template.
  init<Owner: View>(
    _ view: Owner, _ signature: Signature, members: [Int], render: (any MustacheParent) -> String
  ) {
    let html = render(MarkedView(view: view, signature: signature))
    let parts = html.split(separator: Skeleton.marker, omittingEmptySubsequences: false)
    pieces = stride(from: 0, to: parts.count, by: 2).map { Array(parts[$0].utf8) }
    length = pieces.reduce(0) { $0 + $1.count }
    gaps = stride(from: 1, to: parts.count, by: 2).map { index in
      let isEscaped = parts[index].last == Skeleton.escapedSuffix
      let member = Int(isEscaped ? parts[index].dropLast() : parts[index])
      return Gap(text: members.firstIndex { $0 == member } ?? 0, isEscaped: isEscaped)
    }
  }

  /// - Parameters:
  ///   - texts: of the members, one after the other.
  ///   - ends: where each ends.
  func fill(with texts: [UInt8], endingAt ends: ArraySlice<Int>, to html: inout [UInt8]) {
    if html.isEmpty { html.reserveCapacity(length + texts.count + 256) }
    html.append(contentsOf: pieces[0])
    for (index, gap) in gaps.enumerated() {
      let number = ends.startIndex + gap.text
      let text = texts[(gap.text == 0 ? 0 : ends[number - 1])..<ends[number]]
      if gap.isEscaped { appendEscaped(text, to: &html) } else { html.append(contentsOf: text) }
      html.append(contentsOf: pieces[index + 1])
    }
  }

  static func marker(forMember index: Int) -> String { "\(marker)\(index)\(marker)" }

  /// A marker that went through escaping, so that its text will too; nothing for other texts.
  static func escapedMarker(_ text: String) -> String? {
    guard text.first == marker, text.last == marker else { return nil }
    return text.dropLast() + "\(escapedSuffix)\(marker)"
  }
}

/// A view with markers in place of its texts.
private struct MarkedView<Owner: View>: MustacheParent {
  let view: Owner
  let signature: Signature

  func child(named name: String) -> Any? {
    let members = Owner.members
    guard let index = members.names.firstIndex(of: name) else { return nil }
    switch members.all[index].shape {
    case .flag: return signature.contains(index)
    case .text: return TemplateText(signature.contains(index) ? Skeleton.marker(forMember: index) : "")
    case .assets, .view, .unknown: return members.all[index].value(view)
    }
  }
}
