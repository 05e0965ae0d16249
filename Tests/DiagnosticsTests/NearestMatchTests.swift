import TestSupport
import Testing

@testable import Diagnostics

@Suite("Did you mean")
struct NearestMatchTests {
  @Test(arguments: [
    ("algoritms", "algorithms"), ("algorihtms", "algorithms"), ("Networks", "networks"), ("typnig", "typing"),
  ])
  func `a slip of a letter or two finds the word`(written: String, meant: String) {
    #expect(nearestMatch(to: written, among: ["typing", "algorithms", "networks"]) == meant)
  }

  @Test(arguments: ["", "zebra", "al", String(repeating: "algorithms", count: 9)])
  func `what is near nothing finds nothing`(written: String) {
    #expect(nearestMatch(to: written, among: ["typing", "algorithms", "networks"]) == nil)
  }

  @Test func `of equally near words the first in the alphabet is taken, whatever their order`() {
    let words = ["cat", "bat", "rat", "hat"]
    #expect(nearestMatch(to: "dat", among: words) == "bat")
    #expect(nearestMatch(to: "dat", among: words.reversed()) == "bat")
  }

  @Test func `an exact word is always the answer`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let words = (0..<8).map { _ in "x" + random.text(["a", "b", "é", "-"], upTo: 8) }
      let word = words.randomElement(using: &random)!
      #expect(nearestMatch(to: word, among: words) == word)
    }
  }

  @Test func `the answer does not depend on the order of the words`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let words = (0..<10).map { _ in random.text(["a", "b", "c"], upTo: 6) }
      let written = random.text(["a", "b", "c"], upTo: 6)
      let answer = nearestMatch(to: written, among: words)
      #expect(nearestMatch(to: written, among: words.shuffled(using: &random)) == answer)
    }
  }

  @Test func `distance is symmetric, zero for equal words alone, and no more than the longer word`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let a = Array(random.text(["a", "b", "c", "ü"], upTo: 7))
      let b = Array(random.text(["a", "b", "c", "ü"], upTo: 7))
      let distance = alignmentDistance(a, b)
      #expect(distance == alignmentDistance(b, a))
      #expect((distance == 0) == (a == b))
      #expect(distance <= max(a.count, b.count))
      #expect(distance >= abs(a.count - b.count))
    }
  }

  @Test(arguments: [("ab", "ba", 1), ("abc", "ac", 1), ("ac", "abc", 1), ("abc", "axc", 1), ("ca", "abc", 3)])
  func `an insertion, a deletion, a substitution and an exchange cost one each`(a: String, b: String, cost: Int) {
    #expect(alignmentDistance(Array(a), Array(b)) == cost)
  }
}
