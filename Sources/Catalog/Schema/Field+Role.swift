extension Field {
  /// What a value says of the entry, or of the item of a group, that it stands in.
  package enum Role: String, CaseIterable, Sendable {
    /// It begins on this day, and ends on it too unless another field says when.
    case starts
    /// It is over after this day.
    case ends
    /// It takes place here.
    case place
    /// It does not take place.
    case cancelled
    /// Whoever the entry is of offers these topics to others.
    case shares
    /// And hopes to learn these from others.
    case seeks
    /// Others of the same kind are the better partners.
    case setting

    /// The type of field that may have it, as a schema spells it.
    package var type: String {
      switch self {
      case .starts, .ends: FieldType.date.name
      case .place: FieldType.text.name
      case .cancelled: FieldType.boolean.name
      case .shares, .seeks, .setting: FieldType.term(vocabulary: "").name
      }
    }

    package static func roles(of type: String) -> [Role] { allCases.filter { $0.type == type } }
  }
}
