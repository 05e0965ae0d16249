/// What was probably meant, and whether it can have been anything else.
package struct Suggestion: Hashable, Sendable {
  package let text: String
  package let isCertain: Bool

  package init(_ text: String, isCertain: Bool) {
    self.text = text
    self.isCertain = isCertain
  }

  /// The same with what stands around it, such as a folder.
  package func wrapped(_ wrap: (String) -> String) -> Suggestion { Suggestion(wrap(text), isCertain: isCertain) }
}

/// "Did you mean": as `nearestMatch`, with a judgement of how sure that is.
///
/// It is certain when the two differ in capitals alone, or by one slip in a word of five letters, two in one of
/// eight; when no other candidate is nearly as near; and when all digits agree, for `2024` is no slip of `2025`.
package func suggestion(for written: String, among candidates: some Sequence<String>) -> Suggestion? {
  let candidates = Array(Set(candidates))
  guard let best = nearestMatch(to: written, among: candidates) else { return nil }
  let word = Array(written.lowercased())
  let distance = alignmentDistance(word, Array(best.lowercased()))
  let rival = candidates.contains { other in
    other != best && abs(other.count - word.count) <= distance + 1
      && alignmentDistance(word, Array(other.lowercased())) <= distance + 1
  }
  let isNear = distance <= slips(allowedIn: max(word.count, best.count)) && digits(written) == digits(best)
  return Suggestion(best, isCertain: isNear && !rival)
}

private func slips(allowedIn length: Int) -> Int {
  switch length {
  case ..<5: 0
  case 5..<8: 1
  default: 2
  }
}

private func digits(_ text: String) -> [Character] { text.filter(\.isNumber).map(\.self) }
