package import Diagnostics

package struct UnknownTerm: Fault {
  let value: String
  let vocabulary: String
  let choices: [String]
  let suggestion: Suggestion?

  package init(value: String, vocabulary: Vocabulary) {
    self.init(
      value: value, vocabulary: vocabulary.name, choices: vocabulary.currentTerms.map(\.slug),
      suggestion: vocabulary.suggestion(for: value))
  }

  init(value: String, vocabulary: String, choices: [String] = [], suggestion: Suggestion?) {
    self.value = value
    self.vocabulary = vocabulary
    self.choices = choices
    self.suggestion = suggestion
  }

  package static let rule = Rule(
    "unknown-term",
    summary: "What is chosen from a list is on that list.",
    why: "Readers find entries by these words. A word with a slip in it would find nothing but this entry.",
    wrong: "tags: [algoritms]", right: "tags: [algorithms]")

  package var message: String { "\"\(value)\" is not a term of \(vocabulary)" }
  package var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" } ?? list
  }
  private var list: String {
    (1...Field.mostShownChoices).contains(choices.count)
      ? "choose from \(choices.joined(separator: ", "))" : "the choices are listed in vocabularies/\(vocabulary).yml"
  }
  package var replacement: String? { suggestion?.text }
  package var isCertain: Bool { suggestion?.isCertain ?? false }
}
