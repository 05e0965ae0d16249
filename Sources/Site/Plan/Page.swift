import Catalog
import Diagnostics

/// One output file: its address, and what it is made from.
package struct Page: Sendable {
  package let address: Address
  let content: Content
  /// Where in the content it comes from, for faults of addresses.
  let origin: Origin?

  enum Content: Sendable {
    case home
    case entry(Int)
    /// A chapter of an entry, by the indices of both.
    case chapter(Int, Int)
    /// All chapters of an entry on one page.
    case whole(Int)
    case listing(Listing)
    case tags
    case gradeBands
    case gradeBand(String)
    case frameworks
    /// The coverage matrix of a framework, whole or of one grade band.
    case framework(String, band: String?)
    /// Who shares what others seek; counted from 1.
    case exchange(number: Int)
    /// What is to come, of all grades or of a band, and the file that calendar programs subscribe to.
    case calendar(band: String?)
    case calendarFile(band: String?)
    case notFound
    /// A former address of an entry.
    case redirect(to: Int)
    /// The feed of a collection, or of the whole site.
    case feed(collection: String?)
    case jsonFeed(collection: String?)
    /// One of several parts, or the only one.
    case sitemap(part: Int?)
    case sitemapIndex
    case robots
    /// Where a new entry begins.
    case contribute
    /// The form of a collection.
    case contributeForm(collection: String)
    /// What can be compared, and the comparison of a collection's entries.
    case compare
    case compareCollection(String)
    /// What the script of a comparison reads.
    case comparisonTitles(collection: String)
    case comparisonPart(collection: String, Int)
    /// What a reader keeps.
    case shortlist
    /// What there is to do for curators.
    case curation
    /// What open data there is.
    case data
    case dataFile(DataFile)
    /// The list of what the checks ask for, and one rule by its index.
    case rules
    case rule(Int)
    case search
    /// A file of the search index, by its name without the ending.
    case searchFile(String)
    /// A file of the content or of the templates, published as it is.
    case attachment(path: String)
    case asset(name: String)
  }

  struct Origin: Sendable {
    let file: String
    let range: SourceRange
  }

  /// Whether it is a file that pages show: a stylesheet, an image.
  package var isFileOfPages: Bool {
    switch content {
    case .asset, .attachment: true
    default: false
    }
  }

  /// Whether it is a page for readers that search engines should know.
  var isIndexed: Bool {
    switch content {
    case .home, .entry, .chapter, .data, .search, .contribute, .listing, .tags, .gradeBands, .gradeBand, .frameworks,
      .framework, .compare, .compareCollection, .exchange, .calendar, .rules, .rule:
      true
    default: false
    }
  }
}

/// A listing of entries, or one page of it.
struct Listing: Sendable {
  enum Subject: Sendable {
    case collection(String)
    case tag(String)
    case tagInBand(tag: String, band: String)
    case collectionInBand(band: String, collection: String)
    case standard(StandardID)
  }

  static let pageSize = 50

  let subject: Subject
  let address: Address
  /// All entries of the listing.
  let entries: [Int]
  /// Counted from 1.
  let number: Int

  var pageCount: Int { max(1, (entries.count + Listing.pageSize - 1) / Listing.pageSize) }

  /// The entries of this page.
  var shown: ArraySlice<Int> {
    let start = (number - 1) * Listing.pageSize
    return entries[start..<min(start + Listing.pageSize, entries.count)]
  }
}
