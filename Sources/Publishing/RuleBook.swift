import Catalog
package import Diagnostics
import Figures
import LinkCheck
import Markup
import Rules
import Site
import Spreadsheets
import Tables

private let ofContent = [markupRules, catalogRules, linkedCatalogRules, figureRules, tableRules, siteRules]

/// What `check` and `build` ask of content and templates, sorted by name.
package let rulesOfContent: [Rule] = ofContent.flatMap(\.self).sorted { $0.id < $1.id }

/// Every rule of the program, those of `links` and `import` among them, sorted by name.
package let ruleBook: [Rule] = (rulesOfContent + linkCheckRules + spreadsheetRules).sorted { $0.id < $1.id }
