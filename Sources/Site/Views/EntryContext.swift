import Catalog

/// An entry on a page: what its fields need to be shown there.
final class EntryContext: Sendable {
  let entry: Entry
  let page: PageContext
  let templates: EntryTemplates

  init(_ entry: Entry, on page: PageContext) {
    self.entry = entry
    self.page = page
    templates = page.templates.entryTemplates(of: entry.id.collection)
  }
}
