import Catalog
import Diagnostics

/// Writes the file from which the script in the browser knows all others.
struct RootFile {
  let catalog: LinkedCatalog
  let documents: SearchDocuments
  let counts: SearchFileCounts
  let facets: [FacetColumn]
  let index: InvertedIndex
  let partition: TermPartition
  let facetPlan: FacetPlan

  /// How many of the commonest spellings it holds, for words that are typed in part or wrongly.
  private static let popular = 400

  func text(version: String) -> String {
    let members = [
      "\"version\":\"\(version)\"", "\"count\":\(documents.count)", "\"perFile\":\(counts.documentsPerFile)",
      "\"hasSummaries\":\(counts.hasSummaries)", "\"placesOf\":\(counts.termFilesPerPositionFile)",
      "\"starts\":\(list(partition.starts))", "\"collections\":[\(collections)]", "\"facets\":[\(facetList)]",
      "\"synonyms\":[\(Synonyms(catalog.configuration).groups.map(list).joined(separator: ","))]",
      "\"popular\":\(jsonString(popularForms.joined(separator: " ")))",
    ]
    return "{\(members.joined(separator: ","))}"
  }

  private func list(_ texts: [String]) -> String { "[\(texts.map(jsonString).joined(separator: ","))]" }

  private var collections: String {
    documents.collections.map { name, range in
      let schema = catalog.configuration.schema(name)
      let words = [name, schema?.label ?? name, schema?.singular ?? name].map(jsonString).joined(separator: ",")
      return "[\(words),\(range.lowerBound),\(range.upperBound)]"
    }.joined(separator: ",")
  }

  private var facetList: String {
    let files = FacetFiles(documents: documents)
    return zip(facets, facetPlan.isInRoot).map { facet, isHere in
      let collections = facet.collections.map(list) ?? "null"
      let column = isHere ? files.text(facet) : "null"
      return "[\(jsonString(facet.key)),\(jsonString(facet.label)),\(collections),\(column)]"
    }.joined(separator: ",")
  }

  /// The first spelling of each of the commonest words, without numbers.
  private var popularForms: [String] {
    let words = index.lexicon.words.indices.filter { word in
      !index.isCommon[word] && index.lexicon.words[word][0].first.map { $0 > 0x39 } == true
    }
    let ranked = words.sorted { a, b in
      let (left, right) = (index.postings(a).count, index.postings(b).count)
      return left == right ? a < b : left > right
    }
    return ranked.prefix(RootFile.popular).flatMap { index.lexicon.words[$0].prefix(2) }
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
