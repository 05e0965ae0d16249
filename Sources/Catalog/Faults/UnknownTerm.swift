package import Diagnostics

package struct UnknownTerm: Fault {
  let value: String
  let vocabulary: String
  let suggestion: String?

  package init(value: String, vocabulary: Vocabulary) {
    self.init(value: value, vocabulary: vocabulary.name, suggestion: vocabulary.suggestion(for: value))
  }

  init(value: String, vocabulary: String, suggestion: String?) {
    self.value = value
    self.vocabulary = vocabulary
    self.suggestion = suggestion
  }

  package static let rule = Rule(
    "unknown-term",
    summary: "A term is in its vocabulary.",
    why: "Readers find an entry by its terms; a term that nothing else uses leads nowhere.",
    wrong: "tags: [algoritms]", right: "tags: [algorithms]")

  package var message: String { "\"\(value)\" is not a term of \(vocabulary)" }
  package var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "the terms are listed in vocabularies/\(vocabulary).yml"
  }
  package var replacement: String? { suggestion }
}
