import Testing

@testable import Search

@Suite("Words of texts")
struct WordTests {
  private func words(_ add: (inout WordStream) -> Void) -> [String] {
    var stream = WordStream()
    add(&stream)
    return stream.tokens.map {
      $0 == WordStream.pause ? "|" : String(decoding: stream.forms[WordStream.form($0)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Grades 6–8, free!", "grades 6 8 free |"), ("A district’s teacher's don't", "a district teacher don |"),
    ("C++ and AP-CSP", "c and ap csp |"), ("Élève ÅNGSTRÖM", "élève ångström |"),
    ("“Quoted” — words", "quoted words |"),
    ("", "|"), ("日本語 text", "日本語 text |"), (String(repeating: "x", count: 50) + " y", "y |"),
  ])
  func `a text is split into words in lower case`(text: String, expected: String) {
    #expect(words { $0.add(text, .body) }.joined(separator: " ") == expected)
  }

  @Test func `tags, addresses and entities of HTML are no words, also when it comes in pieces`() {
    let pieces = [
      "<p>See <a href=\"", "\" title=\"not this\">the page</a> &amp; more</p><h2 id=\"x\">A head</h2><p>end",
    ]
    #expect(
      words { $0.add(html: pieces.map { Array($0.utf8) }) }.joined(separator: " ")
        == "see the page more | a head | end |")
  }

  @Test func `what stands in a heading is known`() {
    var stream = WordStream()
    stream.add(html: [Array("<h2>one</h2><p>two</p>".utf8)])
    let fields = stream.tokens.filter { $0 != WordStream.pause }.map(WordStream.field)
    #expect(fields == [Int(SearchField.headings.rawValue), Int(SearchField.body.rawValue)])
  }

  @Test func `a word is folded as the browser folds what is typed`() {
    #expect(Folding.folded("Élève ÅNGSTRÖM straße") == "eleve angstrom straße")
  }

  @Test(arguments: [
    ("Women's networks", "women networks"), ("Teachers’ day", "teachers day"), ("l’Élan", "l elan"),
    ("C++ / K–12, online", "c k 12 online"), ("Rock 'n' roll", "rock n roll"),
  ])
  func `a name of a term has the words that texts and queries have`(name: String, words: String) {
    #expect(Synonyms.words(name) == words)
  }

  @Test(arguments: [("en", "computing", "comput"), ("sv-SE", "flickorna", "flick"), ("en", "dying", "die")])
  func `a word has the stem of its language`(language: String, word: String, stem: String) throws {
    let stemmer = try #require(Stemmer(language: language))
    #expect(String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self) == stem)
  }

  @Test func `a language without a stemmer has none`() {
    #expect(Stemmer(language: "tlh") == nil)
  }
}
