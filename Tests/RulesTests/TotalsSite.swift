import TestSupport

extension MemorySite {
  /// A site with one entry, in whose schema counts and percentages name their totals in every way there is.
  static func totals(_ fields: String) -> MemorySite { .schema(totalsSchema, fields: fields) }

  private static let totalsSchema = """
    students: { type: count, renamed_from: [pupils] }
    girls: { type: count, part_of: students }
    boys: { type: count, part_of: students }
    others: { type: count, part_of: students, renamed_from: [rest] }
    teams: { type: count, many: true, part_of: students }
    learners: { type: percent, of: students }
    languages: { type: percent, many: true, of: students }
    campus:
      type: group
      fields:
        north: { type: count, part_of: students }
        halls: { type: group, many: true, fields: { seats: { type: count, part_of: students } } }
    classes:
      type: group
      many: true
      fields:
        name: { type: text }
        members: { type: count, part_of: students }
        percent: { type: percent, of: students }
    courses:
      type: group
      many: true
      fields:
        enrolled: { type: integer }
        passed: { type: count, part_of: enrolled }
        failed: { type: count, part_of: enrolled }
        absent: { type: percent, of: enrolled }
    """
}
