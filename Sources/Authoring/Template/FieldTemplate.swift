import Catalog

/// The lines of one field: what it is for, what it may hold, and where its value goes.
struct FieldTemplate {
  let words: FieldWords
  /// Filled in where the entry's own dates are asked for; nothing where they stay open.
  let today: CalendarDate?

  /// The days that are today's when an entry is new. No schema declares a field of these names at its top.
  private static let filledIn = ["published", "reviewed"]

  /// - Parameters:
  ///   - depth: how many groups the field lies in.
  ///   - isFirst: whether its value begins an item of a list of groups.
  func lines(_ field: Field, depth: Int = 0, isFirst: Bool = false) -> [TemplateLine] {
    let depth = isFirst ? depth - 1 : depth
    let notes = TemplateLine.notes(heading(of: field), depth: depth) + choices(of: field, depth: depth)
    return notes + value(of: field, depth: depth, dash: isFirst ? "- " : "")
  }

  /// `Provider (required): …`
  private func heading(of field: Field) -> String {
    let marks = [
      field.isRequired ? words.words.required : field.isRecommended ? words.words.recommended : "",
      field.isMany ? words.words.list : "",
    ].filter { !$0.isEmpty }
    let mark = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
    let explanation = words.explanation(of: field)
    return "\(field.label)\(mark)\(explanation.isEmpty ? "" : ": \(explanation)")"
  }

  private func choices(of field: Field, depth: Int) -> [TemplateLine] {
    if case .standard = field.type { return standards(depth: depth) }
    guard let choices = words.choices(of: field) else { return [] }
    if choices.count > 12 || choices.allSatisfy({ $0.label == $0.value.capitalized }) {
      return TemplateLine.notes(choices.map(\.value).joined(separator: ", "), depth: depth, indent: "    ")
    }
    let width = choices.map(\.value.count).max() ?? 0
    return choices.map { choice in
      let gap = String(repeating: " ", count: width - choice.value.count + 2)
      return .note("    \(choice.value)\(gap)\(choice.label)", depth: depth)
    }
  }

  /// There are too many to list: the first and the last of each framework, and where the others are.
  private func standards(depth: Int) -> [TemplateLine] {
    words.configuration.frameworks.compactMap { framework in
      guard let first = framework.standards.first, let last = framework.standards.last else { return nil }
      let ends = "\(first.identifier) … \(last.identifier)"
      return .note("    \(framework.shortLabel): \(ends) (standards/\(framework.name).yml)", depth: depth)
    }
  }

  private func value(of field: Field, depth: Int, dash: String) -> [TemplateLine] {
    let key = "\(dash)\(field.name):"
    let inner = dash.isEmpty ? depth : depth + 1
    switch field.type {
    case .group(let fields): return [.value(key, depth: depth)] + group(fields, isMany: field.isMany, depth: inner + 1)
    case .date where depth == 0 && FieldTemplate.filledIn.contains(field.name):
      return [.value(today.map { "\(key) \($0)" } ?? key, depth: depth)]
    case .text, .markdown, .url, .email, .date, .file:
      return field.isMany ? [.value(key, depth: depth), .item(depth: inner + 1)] : [.value(key, depth: depth)]
    default: return [.value(field.isMany ? "\(key) []" : key, depth: depth)]
    }
  }

  private func group(_ fields: [Field], isMany: Bool, depth: Int) -> [TemplateLine] {
    fields.filter { $0.deprecation == nil }.enumerated().flatMap { index, field in
      isMany ? lines(field, depth: depth + 1, isFirst: index == 0) : lines(field, depth: depth)
    }
  }
}
