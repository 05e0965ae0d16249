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
