import Catalog
package import Diagnostics
import Figures
import LinkCheck
import Markup
import Rules
import Site
import Spreadsheets
import Tables

private let all = [
  markupRules, catalogRules, linkedCatalogRules, linkCheckRules, spreadsheetRules, figureRules, tableRules, siteRules,
]

/// Every rule of the program, sorted by name.
package let ruleBook: [Rule] = all.flatMap(\.self).sorted { $0.id < $1.id }
