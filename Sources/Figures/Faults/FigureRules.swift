package import Diagnostics

/// The rules of this module, for `explain` and the handbook.
package let figureRules: [Rule] = [
  ChartMismatch.rule,
  CostlyQuery.rule,
  EmptyFigure.rule,
  HiddenCountDecides.rule,
  InvalidQuery.rule,
  NoMatchingEntries.rule,
  NotOneValue.rule,
  RefusedQuery.rule,
  UnknownChart.rule,
  UnknownColumn.rule,
  UnknownTable.rule,
]
