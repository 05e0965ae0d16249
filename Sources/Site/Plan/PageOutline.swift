/// The pages of a site: those of entries are made when they are asked for, for there are many.
struct PageOutline: Sendable {
  let first: [Page]
  let entries: EntryPages
  let last: [Page]

  var all: [Page] { first + entries.all + last }
  /// All but those of entries.
  var others: [Page] { first + last }
}
