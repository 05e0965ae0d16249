/// The templates of the entries of one collection: those of all, or a file of its own where there is one.
struct EntryTemplates: Sendable {
  var page = PageTemplate.entry
  var section = PageTemplate.section
  var factValue = PageTemplate.factValue
  var group = PageTemplate.group
  var groupField = PageTemplate.groupField
  var references = PageTemplate.references

  private static let parts: [any WritableKeyPath<EntryTemplates, PageTemplate> & Sendable] = [
    \.section, \.factValue, \.group, \.groupField, \.references,
  ]
  private static let pageFolder = "entries/"

  /// By collection, from the names of the templates that there are: `entries/stories` takes the place of
  /// `pages/entry`, and `partials/section-stories` that of `partials/section`.
  static func all(_ names: some Sequence<String>) -> [String: EntryTemplates] {
    var all: [String: EntryTemplates] = [:]
    for name in names {
      if name.hasPrefix(pageFolder) {
        let collection = String(name.dropFirst(pageFolder.count))
        all[collection, default: EntryTemplates()].page = PageTemplate(name: name, view: PageTemplate.entry.view)
      }
      for part in parts {
        let shared = EntryTemplates()[keyPath: part]
        guard name.hasPrefix(shared.name + "-") else { continue }
        let collection = String(name.dropFirst(shared.name.count + 1))
        all[collection, default: EntryTemplates()][keyPath: part] = PageTemplate(name: name, view: shared.view)
      }
    }
    return all
  }

  /// Those that are a collection's own.
  var own: [PageTemplate] {
    let shared = EntryTemplates()
    let parts = EntryTemplates.parts.filter { self[keyPath: $0].name != shared[keyPath: $0].name }
    return (page.name == shared.page.name ? [] : [page]) + parts.map { self[keyPath: $0] }
  }
}
