import Catalog
package import Diagnostics
import Figures
import LinkCheck
import Markup
import Rules
import Site

/// Every rule of the program, sorted by name.
package let ruleBook: [Rule] =
  (markupRules + catalogRules + linkedCatalogRules + linkCheckRules + figureRules + siteRules).sorted {
    $0.id < $1.id
  }
