/// A link with what there is to say of it: in navigation, lists of terms, filters and lists of entries.
struct LinkView: View {
  let label: String
  let href: String
  var count: String?
  var description: String?
  var isCurrent = false

  static let members: Members<Self> = [
    "label": .text { $0.label }, "href": .text { $0.href }, "count": .text { $0.count },
    "description": .text { $0.description }, "is_current": .flag { $0.isCurrent },
  ]
}

/// A date for readers and for machines.
struct DateView: View {
  let text: String
  let iso: String

  static let members: Members<Self> = ["text": .text { $0.text }, "iso": .text { $0.iso }]
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

/// A heading of the contents list, with those below it.
struct ContentsView: View {
  let label: String
  let href: String
  var children: [ContentsView] = []

  static let members: Members<Self> = [
    "label": .text { $0.label }, "href": .text { $0.href }, "has_children": .flag { !$0.children.isEmpty },
    "children": .list { $0.children },
  ]
}
