package import Diagnostics

/// The rules of this module, for `explain` and the handbook.
package let siteRules: [Rule] = [
  DuplicateAddress.rule,
  MissingTemplate.rule,
  RedirectOntoPage.rule,
  TemplateSyntax.rule,
  UnknownPage.rule,
  UnknownPartial.rule,
  UnknownVariable.rule,
  UnlinkableImport.rule,
]
