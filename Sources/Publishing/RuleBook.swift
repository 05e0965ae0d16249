import Catalog
package import Diagnostics
import Figures
import LinkCheck
import Markup
import Rules
import Site
import Spreadsheets

/// Every rule of the program, sorted by name.
package let ruleBook: [Rule] = [
  markupRules, catalogRules, linkedCatalogRules, linkCheckRules, spreadsheetRules, figureRules, siteRules,
].flatMap(\.self).sorted { $0.id < $1.id }
