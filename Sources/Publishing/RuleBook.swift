import Catalog
package import Diagnostics
import Figures
import Markup
import Rules
import Site
import Tables

private let all = [markupRules, catalogRules, linkedCatalogRules, figureRules, tableRules, siteRules]

/// Every rule of the program, sorted by name.
package let ruleBook: [Rule] = all.flatMap(\.self).sorted { $0.id < $1.id }
