package import Diagnostics

/// The rules of this module, for `explain` and the handbook.
package let markupRules: [Rule] = [
  EmptyLink.rule,
  HeadingLevel.rule,
  MisplacedFigure.rule,
  MissingAlternativeText.rule,
  OutsideImage.rule,
  RawHTML.rule,
  RootedAddress.rule,
  TextTooComplex.rule,
  UnsafeAddress.rule,
]
