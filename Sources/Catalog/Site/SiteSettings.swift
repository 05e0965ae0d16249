package import Diagnostics

/// What `site.yml` says of the site as a whole.
package struct SiteSettings: Sendable {
  package var name = ""
  package var shortName = ""
  package var description = ""
  /// Where the site is published, with a slash at its end.
  package var address = ""
  /// A BCP 47 tag.
  package var language = "en"
  package var organisation: Link?
  package var repository: Repository?
  package var navigation: [NavigationItem] = []
  /// What readers come with, each with the page that answers it.
  package var questions: [Question] = []
  /// Entries that home shows before all others.
  package var featured: [Featured] = []
  /// What is shown where somebody passes a page on; nothing for no image.
  package var shareImage: ShareImage?
  package var goal: Goal?
  /// Numbers of people below this are not written.
  package var minimumCount = 10
  package var reviewMonths: Int?
  /// Whether a page of the site tells curators what there is to do.
  package var hasCurationPage = false
  /// Whether readers can search.
  package var hasSearch = true
  /// The terms under which the data is published; nothing where it is not.
  package var openData: OpenData?
  package var formats = Formats()
  /// The path below which each rule of the checks has a page; nothing where they have none.
  package var rulePages: String?

  package struct Link: Sendable {
    package let name: String
    package let url: String
  }

  package struct Repository: Sendable {
    package let url: String
    package let branch: String
    /// The folder of the content in the repository.
    package let content: String
  }

  package struct NavigationItem: Sendable {
    package let label: String
    package let collection: String
    /// Where the collection is written.
    let place: SourceRange
  }

  package struct Question: Sendable {
    package let text: String
    /// Of a page, below the root of the site.
    package let path: String
    /// What follows its question mark.
    package let query: String?
    /// Where the two are written.
    package let place: SourceRange
  }

  package struct Featured: Sendable {
    /// As it is written.
    package let name: String
    package let place: SourceRange
  }

  package struct ShareImage: Sendable {
    package let url: String
    /// What can be seen on it.
    package let description: String
  }

  package struct Goal: Sendable {
    package let statement: String
    package let percent: Double
    package let definition: String
  }

  package struct OpenData: Sendable {
    /// An identifier of SPDX (https://spdx.org/licenses/): `CC-BY-4.0`.
    package let licence: String
    package let licenceURL: String
    /// How to cite it; nothing for the site's name, the day and the address.
    package let citation: String?
  }

  /// How dates and numbers are written on pages.
  package struct Formats: Sendable {
    /// With `{year}`, `{month}` and `{day}`; nothing for `YYYY-MM-DD`.
    package var date: String?
    /// Twelve names.
    package var months: [String] = []
    package var thousands = ","
    package var decimal = "."
    package var currency = "$"
    /// What stands for a number that is not published.
    package var unknown = "?"

    package init() {}
  }
}
