/// What documents are narrowed down by: for each document its values.
package struct FacetColumn: Sendable {
  /// In addresses: the name of the field, after that of its collection where several collections mean different
  /// things by it.
  package let key: String
  package let label: String
  /// The collections that have it; nothing for all of them.
  package let collections: [String]?
  /// As an address names each value, and as a reader does.
  package let values: [(name: String, label: String)]
  /// For each document, the numbers of its values, sorted.
  package let ofDocuments: [[Int]]

  /// - Parameter entries: for each value, the documents that have it.
  init(
    key: String, label: String, collections: [String]?, documentCount: Int,
    _ values: [(name: String, label: String, documents: [Int])]
  ) {
    let used = values.filter { !$0.documents.isEmpty }
    var ofDocuments = [[Int]](repeating: [], count: documentCount)
    for (number, value) in used.enumerated() {
      for document in value.documents where ofDocuments[document].last != number {
        ofDocuments[document].append(number)
      }
    }
    self.key = key
    self.label = label
    self.collections = collections
    self.values = used.map { ($0.name, $0.label) }
    self.ofDocuments = ofDocuments
  }
}
