import Diagnostics
import Publishing
import TestSupport
import Testing

@Suite("Pages of rules")
struct RulePageTests {
  private func site(_ setting: String) -> MemorySite {
    MemorySite.sample.with(["site.yml": (MemorySite.sample.files["site.yml"] ?? "") + "\n\(setting)"])
  }

  @Test func `each rule has a page, from the words of the rule book`() async throws {
    let pages = await site("rule_pages: help/rules").rendered()
    let list = try #require(pages["help/rules/index.html"])
    for rule in ruleBook {
      #expect(pages["help/rules/\(rule.id)/index.html"]?.contains("<h1>\(rule.id)</h1>") == true)
      #expect(list.contains("href=\"../../help/rules/\(rule.id)/index.html\""))
    }
  }

  @Test func `without the setting there are none`() async {
    let pages = await MemorySite.sample.rendered()
    #expect(pages.keys.filter { $0.contains("unknown-term") } == [])
  }

  @Test(arguments: ["/", "Help", "../x", "a b"]) func `the setting is a path of the site`(path: String) async {
    let found = await site("rule_pages: 1️⃣\(path)2️⃣").findings()
    #expect(found == ["1️⃣2️⃣ wrong-type"])
  }
}
