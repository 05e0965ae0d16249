package import Markup

/// The decoded value of a declared field.
package indirect enum FieldValue: Sendable {
  case text(String)
  case markdown(MarkupDocument, source: String)
  case url(String)
  case email(String)
  case date(CalendarDate)
  case integer(Int)
  case number(Double)
  /// From 0 to 100.
  case percent(Double)
  /// In the currency of the site.
  case money(Double)
  case count(Count)
  case boolean(Bool)
  /// The slug of a term.
  case term(String)
  case reference(Reference)
  case standard(StandardID)
  /// The name of an attachment.
  case file(String)
  case group(Record)
  /// The values of a field with many.
  case list([FieldValue])

  /// One value, or each of many.
  package var each: [FieldValue] {
    if case .list(let values) = self { return values }
    return [self]
  }
}

/// The values of a schema's fields, in the order of the schema; nothing where a field is not filled in.
package typealias Record = [FieldValue?]

/// A number of people, known or hidden because it is small.
package enum Count: Hashable, Sendable {
  case exactly(Int)
  /// Written `<N>`: fewer than so many.
  case fewerThan(Int)

  /// - Parameter text: as an entry writes it, a whole number or `<N>`.
  init?(_ text: String) {
    let isHidden = text.hasPrefix("<")
    guard let number = Int(isHidden ? text.dropFirst() : text[...]), !isHidden || number > 0 else { return nil }
    self = isHidden ? .fewerThan(number) : .exactly(number)
  }
}

/// A field's mention of another entry.
package struct Reference: Sendable {
  package let target: EntryID
  /// As it is written.
  let scalar: YAMLScalar
}

/// An identifier within a framework.
package struct StandardID: Hashable, Comparable, Sendable {
  package let framework: String
  package let identifier: String

  package init(framework: String, identifier: String) {
    self.framework = framework
    self.identifier = identifier
  }

  package static func < (a: Self, b: Self) -> Bool {
    a.framework == b.framework ? naturallyPrecedes(a.identifier, b.identifier) : a.framework < b.framework
  }
}
