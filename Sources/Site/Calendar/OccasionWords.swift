import Catalog

/// What a calendar file says of an occasion, in words of the content and of its schema.
struct OccasionWords {
  let occasion: Occasion
  let site: SiteModel
  private var configuration: Configuration { site.catalog.configuration }
  private var entry: Entry { site.catalog.entries[occasion.entry] }
  private var schema: CollectionSchema? { configuration.schema(entry.id.collection) }

  var summary: String { [occasion.deadline?.label, entry.common.title].compactMap(\.self).joined(separator: ": ") }

  /// The entry's summary, then what the item says beside its dates and place.
  var description: String { ([entry.common.summary] + details).joined(separator: "\n") }

  var categories: [String] {
    let bands = entry.common.gradeBands.compactMap { configuration.gradeBands?.term($0)?.label }
    let tags = entry.common.tags.compactMap { configuration.tags?.term($0)?.label }
    return (schema.map { [$0.label] } ?? []) + bands + tags
  }

  private var details: [String] {
    guard let item = occasion.item else { return [] }
    return zip(item.record, item.fields).compactMap { value, field in
      guard field.role == nil else { return nil }
      let words = (value?.each ?? []).compactMap { word($0, field) }
      return words.isEmpty ? nil : "\(field.label): \(words.joined(separator: ", "))"
    }
  }

  private func word(_ value: FieldValue, _ field: Field) -> String? {
    switch value {
    case .text(let text), .email(let text), .url(let text): text
    case .date(let date): site.formatting.date(date)
    case .integer(let number): site.formatting.integer(number)
    case .number(let number): site.formatting.decimal(number)
    case .money(let number): site.formatting.money(number)
    case .term(let slug):
      if case .term(let name) = field.type { configuration.vocabularies[name]?.term(slug)?.label } else { nil }
    default: nil
    }
  }
}

extension SiteModel {
  /// Those of entries whose grades overlap a band, or all.
  func occasions(inBand band: String?) -> [Occasion] { occasionIndices(inBand: band).map { occasions[$0] } }

  /// The same by their places in `occasions`.
  func occasionIndices(inBand band: String?) -> [Int] {
    guard let band else { return Array(occasions.indices) }
    let listed = Set(catalog.entries(Array(Set(occasions.map(\.entry))), inBand: band))
    return occasions.indices.filter { listed.contains(occasions[$0].entry) }
  }
}
