/// A link with what there is to say of it: in navigation, lists of terms, filters, lists of entries, contents.
struct LinkView: View {
  let label: String
  let href: String
  var count: String?
  var description: String?
  var isCurrent = false
  /// The HTML of links below this one.
  var children = ""

  static let members: Members<Self> = [
    "label": .text { $0.label }, "href": .text { $0.href }, "count": .text { $0.count },
    "description": .text { $0.description }, "is_current": .flag { $0.isCurrent }, "children": .text { $0.children },
  ]
}

/// Where a page of a listing stands among the others.
struct PaginationView: View {
  let number: Int
  let count: Int
  let previous: String?
  let next: String?

  static let members: Members<Self> = [
    "number": .number { $0.number }, "count": .number { $0.count },
    "previous_href": .text { $0.previous }, "next_href": .text { $0.next },
  ]
}
