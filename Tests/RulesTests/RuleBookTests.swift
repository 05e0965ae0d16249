import Diagnostics
import Publishing
import TestSupport
import Testing

@Suite("The rule book")
struct RuleBookTests {
  @Test func `every rule has a name of its own, in kebab case`() {
    let names = ruleBook.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(names == names.sorted())
    for name in names { #expect(name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(name)") }
  }

  @Test(arguments: ruleBook.map(\.id))
  func `a rule says what it asks for, why, and shows what is wrong and right`(id: String) throws {
    let rule = try #require(ruleBook.first { $0.id == id })
    #expect(rule.summary.hasSuffix(".") && rule.why.hasSuffix("."))
    #expect(rule.summary != rule.why)
    #expect(!rule.example.wrong.isEmpty && !rule.example.right.isEmpty)
    #expect(rule.example.wrong != rule.example.right)
  }

  /// Every `struct … : Fault` of the sources names a rule; the rule book has it.
  @Test func `no fault is missing from the rule book`() throws {
    let known = Set(ruleBook.map(\.id))
    var found: Set<String> = []
    for path in Repository.paths(below: "Sources")
    where path.hasSuffix(".swift") && !path.hasSuffix("Diagnostics/Rule.swift") {
      let text = try Repository.text("Sources/\(path)")
      let faults = text.matches(of: /struct \w+: Fault\b/).count
      let rules = text.matches(of: /= Rule\(\s*"([a-z0-9-]+)"/).map { String($0.1) }
      #expect(faults == rules.count, "\(path)")
      found.formUnion(rules)
    }
    #expect(found.count > 60)
    #expect(found.subtracting(known) == [])
    #expect(known.subtracting(found) == [])
  }

  /// The rules of reading from disk, which its own tests cover.
  private static let elsewhere: Set<String> = ["file-too-large", "link-leaves-content", "not-utf8"]

  @Test func `every rule is asked for by a test`() throws {
    var tests = ""
    for path in Repository.paths(below: "Tests")
    where path.hasSuffix(".swift") && !path.hasSuffix("RuleBookTests.swift") {
      tests += try Repository.text("Tests/\(path)")
    }
    let untested = ruleBook.map(\.id).filter { !tests.contains($0) && !RuleBookTests.elsewhere.contains($0) }
    #expect(untested == [])
  }
}
