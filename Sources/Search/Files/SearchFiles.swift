import Catalog

/// How many files the index has, known before it is built: the number of documents decides.
package struct SearchFileCounts: Sendable, Equatable {
  package let documents: Int
  package let termFiles: Int
  /// Each holds the places of words for some files of terms, for phrases.
  package var positionFiles: Int { (termFiles + termFilesPerPositionFile - 1) / termFilesPerPositionFile }
  package let documentFiles: Int
  /// How many documents one file holds.
  package let documentsPerFile: Int

  /// Small files make a query cheap, few files a site easy to copy: together they stay under 300, unless facets alone need
  /// more than 60. A query loads some
  /// files of each kind, and their sizes are chosen for what that costs.
  ///
  /// - Parameter facetFiles: those besides.
  package init(documents: Int, facetFiles: Int) {
    self.documents = documents
    termFiles = min((210 - min(facetFiles, 60)) * 3 / 4, documents / 24 + 1)
    documentsPerFile = max(16, (documents + 87) / 88)
    documentFiles = max(1, (documents + documentsPerFile - 1) / documentsPerFile)
  }

  var termFilesPerPositionFile: Int { termFiles > 48 ? 3 : 1 }

  /// Whether results can be shown with their summaries: with many documents these would be most of what a query loads.
  var hasSummaries: Bool { documents <= 2000 }

  /// How many words of each document phrases are looked for in; in a site of some hundred entries, all of them.
  var phraseDepth: Int { max(24, 700_000 / max(1, documents)) }
}
