/// "Did you mean": the candidate nearest to what was written, or nothing when none is near.
///
/// Distance is optimal string alignment (Damerau–Levenshtein without repeated edits of one substring), on
/// lower-cased characters. A third of the longer word's letters may differ, and at least one. Of equally near
/// candidates the first in alphabetical order is taken, so that the answer is the same on every machine.
package func nearestMatch(to written: String, among candidates: some Sequence<String>) -> String? {
  let word = Array(written.lowercased())
  guard !word.isEmpty, word.count <= 80 else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased())
    let allowed = max(1, max(word.count, other.count) / 3)
    guard abs(word.count - other.count) <= allowed else { continue }
    let distance = alignmentDistance(word, other)
    guard distance <= allowed else { continue }
    if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// Edits that turn `a` into `b`: insertion, deletion, substitution, exchange of neighbours.
package func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
  var older = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  for i in 0..<a.count {
    var current = [i + 1]
    for j in 0..<b.count {
      var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
      current.append(cost)
    }
    (older, previous) = (previous, current)
  }
  return previous[b.count]
}
