import Catalog
import Diagnostics

/// Writes the file from which the script in the browser knows all others.
struct RootFile {
  let catalog: LinkedCatalog
  let documents: SearchDocuments
  let counts: SearchFileCounts
  let facets: [FacetColumn]
  let popular: [String]
  let titleWords: TitleWords
  let partition: TermPartition
  let facetPlan: FacetPlan

  func text(version: String) -> String {
    let members = [
      "\"version\":\"\(version)\"", "\"count\":\(documents.count)", "\"perFile\":\(counts.documentsPerFile)",
      "\"hasSummaries\":\(counts.hasSummaries)", "\"placesOf\":\(counts.termFilesPerPositionFile)",
      "\"starts\":\(list(partition.starts))", "\"collections\":[\(collections)]", "\"facets\":[\(facetList)]",
      "\"synonyms\":[\(Synonyms(catalog.configuration).groups.map(list).joined(separator: ","))]",
      "\"popular\":\(jsonString(popular.joined(separator: " ")))",
      "\"titleWords\":\(jsonString(titleWords.words.joined(separator: " ")))",
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
}
