import Catalog
import TestSupport
import Testing

@testable import Search

@Suite("The search index")
struct SearchIndexTests {
  /// Three collections of entries with words from a small pool, some retired, some drafts.
  private func site(_ seed: UInt64, entries: Int) -> MemorySite {
    var random = SeededGenerator(seed: seed)
    let pool = ["robot", "robots", "die", "dying", "study", "studies", "garden", "élan", "data", "science", "the"]
    var files: [String: String] = [:]
    for number in 0..<entries {
      let text = (0..<30).map { _ in pool.randomElement(using: &random) ?? "" }.joined(separator: " ")
      let status = ["published", "published", "published", "draft", "retired"].randomElement(using: &random) ?? ""
      files["curricula/entry-\(number).md"] = """
        ---
        title: Entry \(number)
        summary: About \(pool.randomElement(using: &random) ?? "").
        tags: [\(["algorithms", "block-programming"].randomElement(using: &random) ?? "")]
        grade_bands: [\(["k-5", "6-8", "9-12"].randomElement(using: &random) ?? "")]
        status: \(status)
        provider: mit
        cost: \(["free", "paid"].randomElement(using: &random) ?? "")
        ---
        \(text)
        """
    }
    return MemorySite.sample.with(files)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `each spelling is found where it is looked for, with every document that has it`(seed: UInt64) async throws {
    let catalog = await site(seed, entries: 120).linked()
    let documents = SearchDocuments(catalog)
    let read = try IndexReading(catalog)
    for (number, item) in documents.items.enumerated() {
      var stream = WordStream()
      DocumentReader(catalog).read(item, into: &stream)
      for form in 0..<stream.forms.count {
        let word = String(decoding: Folding.folded(Array(stream.forms[form])), as: UTF8.self)
        let record = try #require(read.record(word), "\(word)")
        #expect(record.isCommon || record.documents.contains(number), "\(word) in \(number)")
      }
    }
  }

  @Test func `spellings with one stem are one word`() async throws {
    let read = try IndexReading(await site(4, entries: 60).linked())
    for (one, other) in [("robot", "robots"), ("study", "studies"), ("die", "dying")] {
      #expect(read.record(one)?.documents == read.record(other)?.documents)
      #expect(read.record(one) != nil)
    }
  }

  @Test func `another name of a term stands for the entries that have all words of its label`() async throws {
    let entry = site(9, entries: 1).files["curricula/entry-0.md"] ?? ""
    let texts = ["data and analysis", "analysis of data, and more", "analysis of data", "data and more"]
    let files = texts.enumerated().map { number, text in
      ("curricula/more-\(number).md", entry.replacing("status: draft", with: "status: published") + "\n\(text)")
    }
    let catalog = await MemorySite.sample.with(Dictionary(uniqueKeysWithValues: files)).linked()
    let read = try IndexReading(catalog)
    let found = try #require(read.record("data literacy "))
    let expected = ["data", "and", "analysis"].map { Set(read.record($0)?.documents ?? []) }
      .reduce(into: nil as Set<Int>?) { all, one in all = all?.intersection(one) ?? one }
    #expect(Set(found.documents) == expected)
    #expect(found.documents.count >= 2)
    #expect(read.record("coding ")?.documents == read.record("programming")?.documents)
  }

  @Test func `results show another name of a term by all spellings of its label, without common words`() async throws {
    let entry = site(9, entries: 1).files["curricula/entry-0.md"] ?? ""
    let files = (0..<60).map { number in
      let text = number < 6 ? "data and analysis of programs" : "this and that"
      return (
        "curricula/more-\(number).md", entry.replacing("status: draft", with: "status: published") + "\n\(text)"
      )
    }
    let read = try IndexReading(await MemorySite.sample.with(Dictionary(uniqueKeysWithValues: files)).linked())
    #expect(read.record("and")?.isCommon != false)
    #expect(read.record("data literacy ") != nil)
    #expect(read.record("data literacy analysis") != nil)
    #expect(read.record("data literacy and") == nil)
    #expect(read.record("coding programming") != nil)
    #expect(read.record("coding programs") != nil)
  }

  @Test func `what has no place in listings is not found`() async throws {
    let catalog = await site(5, entries: 80).linked()
    let documents = SearchDocuments(catalog)
    #expect(documents.items.allSatisfy { catalog.isListed[$0.entry] })
    #expect(documents.count == catalog.isListed.count(where: \.self))
  }

  @Test func `the same content makes the same index, on one thread or on several`() async {
    let catalog = await site(6, entries: 300).linked()
    let several = await SearchIndex.make(catalog)
    let one = SearchIndex.makeNow(catalog)
    #expect(several.files.map(\.name) == one.files.map(\.name))
    #expect(several.files.map(\.text) == one.files.map(\.text))
  }

  @Test(arguments: [0, 1, 183, 2000, 10_000, 100_000])
  func `an index has fewer than 300 files`(documents: Int) {
    for facetFiles in [0, 17, 40] {
      let counts = SearchFileCounts(documents: documents, facetFiles: facetFiles)
      #expect(1 + facetFiles + counts.documentFiles + counts.positionFiles + counts.termFiles < 300)
    }
    let counts = SearchFileCounts(documents: documents, facetFiles: 17)
    #expect(counts.documentFiles * counts.documentsPerFile >= documents)
  }

  @Test func `the files that are planned are those that are made`() async {
    for entries in [0, 3, 100] {
      let catalog = await site(7, entries: entries).linked()
      let documents = SearchDocuments(catalog)
      let planned = SearchIndex.fileNames(documents, FacetPlan(catalog.configuration, documents))
      #expect(await SearchIndex.make(catalog).files.map(\.name).sorted() == planned.sorted())
    }
  }

  @Test func `facets count what entries have, a narrower term for the broader one too`() async throws {
    let catalog = await site(8, entries: 100).linked()
    let documents = SearchDocuments(catalog)
    let columns = FacetReader(catalog, documents).columns()
    let tags = try #require(columns.first { $0.key == "tags" })
    let programming = try #require(tags.values.firstIndex { $0.name == "programming" })
    for (number, item) in documents.items.enumerated() {
      let isBlock = catalog.entries[item.entry].common.tags.contains("block-programming")
      if isBlock { #expect(tags.ofDocuments[number].contains(programming)) }
    }
    let cost = try #require(columns.first { $0.key == "cost" })
    #expect(cost.collections == ["curricula"])
    #expect(cost.values.map(\.name) == ["free", "paid"])
  }
}

/// The files of terms, read back.
private struct IndexReading {
  struct Record: Equatable {
    let isCommon: Bool
    let documents: [Int]
  }

  private var files: [[String: Record]] = []
  private let starts: [String]

  init(_ catalog: LinkedCatalog) throws {
    let index = SearchIndex.makeNow(catalog)
    let documents = SearchDocuments(catalog).count
    let root = try #require(index.text(named: "root"))
    func list(_ pattern: Regex<(Substring, Substring)>, _ separator: Character) throws -> [String] {
      try #require(root.firstMatch(of: pattern)).1.split(separator: separator).map(String.init)
    }
    starts = try list(/"starts":\[([^\]]*)\]/, ",").map { String($0.dropFirst().dropLast()) }
    let words = try list(/"popular":"([^"]*)"/, " ") + list(/"titleWords":"([^"]*)"/, " ")
    for number in starts.indices {
      let text = try #require(index.text(named: "t\(number)"))
      let bits = try #require(text.firstMatch(of: /,"([^"]*)"\);/)).1
      files.append(IndexReading.records(String(bits), documents: documents, words))
    }
  }

  private static func records(_ bits: String, documents: Int, _ words: [String]) -> [String: Record] {
    var reader = RangeReader(bits)
    var (wordCount, formCount, shared, counts) = (NumberReader(), NumberReader(), NumberReader(), NumberReader())
    var text = TextReader(words: words)
    var gaps = [NumberReader](repeating: NumberReader(), count: 33)
    var common = [Chance](repeating: Chance(), count: 33)
    var impacts = [SymbolReader](repeating: SymbolReader(width: 4), count: 16)
    var (records, form) = ([String: Record](), [UInt8]())
    for _ in 1..<wordCount.read(&reader) {
      let forms = (0..<formCount.read(&reader)).map { _ in
        form = form.prefix(shared.read(&reader) - 1) + text.read(&reader)
        return String(decoding: form, as: UTF8.self)
      }
      let count = counts.read(&reader)
      let isCommon = reader.bit(&common[BitWriter.log2(count)]) == 1
      let spread = BitWriter.log2(documents / count)
      var (found, last, impact) = ([Int](), -1, 0)
      for _ in 0..<count {
        last += gaps[spread].read(&reader)
        found.append(last)
        impact = impacts[impact].read(&reader)
      }
      for form in forms { records[form] = Record(isCommon: isCommon, documents: found) }
    }
    return records
  }

  /// In the file in which the browser looks for it.
  func record(_ word: String) -> Record? {
    let number = starts.lastIndex { $0.utf8.elementsEqual(word.utf8) || $0.utf8.lexicographicallyPrecedes(word.utf8) }
    return files[number ?? 0][word]
  }
}
