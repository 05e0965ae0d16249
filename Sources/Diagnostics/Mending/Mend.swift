/// A change of the text of a file that mends a fault.
package struct Mend: Hashable, Sendable {
  /// What is replaced; mostly the place of the fault, or what surrounds it.
  package let range: SourceRange
  /// What is put there, spelled for its place.
  package let text: String
  /// Whether `--fix` makes the change without asking.
  ///
  /// That is so where nothing else can have been meant, where no other fault can come of it, and where nothing that
  /// readers see can change for the worse. All else is a suggestion, for a person to take or leave.
  package let isCertain: Bool

  package init(range: SourceRange, text: String, isCertain: Bool) {
    self.range = range
    self.text = text
    self.isCertain = isCertain
  }
}
