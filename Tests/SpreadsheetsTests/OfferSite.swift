import Catalog
import Diagnostics
import Publishing
import Spreadsheets
import TestSupport

/// A site with a collection of every type of field, and what comes of importing a sheet into it.
enum OfferSite {
  static let site = MemorySite.sample.with([
    "offers/_collection.yml": """
    label: Offers
    singular: Offer
    fields:
      provider: { type: reference, to: organizations, label: Offered by }
      cost: { type: term, vocabulary: costs, required: true, label: Price }
      url: { type: url, unique: true }
      students: { type: count }
      open: { type: boolean }
      share: { type: percent }
      starts: { type: date }
      standards: { type: standard, many: true }
      notes: { type: markdown }
      steps: { type: text, many: true }
      contact: { type: group, fields: { name: { type: text }, email: { type: email, label: Mail } } }
      sessions: { type: group, many: true, fields: { day: { type: date, required: true }, place: { type: text } } }
    """
  ])

  static func imported(
    _ sheet: String, _ site: MemorySite = site, map: [(String, String)] = [], strict: Bool = false
  ) async throws -> EntryImport {
    let options = EntryImport.Options(
      collection: "offers", chosen: map.map { (heading: $0.0, field: $0.1) }, asOf: site.today, strict: strict)
    let file = SourceFile(root: "", path: "offers.csv", text: sheet)
    return try await EntryImport.make(file, into: site.folder, options)
  }
}
