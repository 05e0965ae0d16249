import Diagnostics
import Publishing
import Testing

struct RuleBookTests {
  @Test func `every rule has a name of its own in kebab case`() {
    let names = ruleBook.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(names.filter { !$0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } } == [])
  }

  @Test(arguments: ruleBook.map(\.id)) func `every rule says what it asks for, why, and shows it`(_ name: String) throws
  {
    let rule = try #require(ruleBook.first { $0.id == name })
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.why.hasSuffix("."))
    #expect(!rule.example.wrong.isEmpty && !rule.example.right.isEmpty)
    #expect(rule.example.wrong != rule.example.right)
  }
}
