import Diagnostics

struct UnknownVocabulary: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-vocabulary",
    summary: "A field of type term names a vocabulary that exists.",
    why: "Its terms are the values that the field may have.",
    wrong: "cost: { type: term, vocabulary: cost }", right: "cost: { type: term, vocabulary: costs }")

  var message: String { "there is no vocabulary \"\(name)\"" }
  var help: String? { suggestion.map { "did you mean \"\($0)\"?" } ?? "add vocabularies/\(name).yml" }
  var replacement: String? { suggestion }
}
