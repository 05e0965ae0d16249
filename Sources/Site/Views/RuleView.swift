import Catalog
import Diagnostics

/// The page that lists what the checks ask for.
struct RulesView: View {
  let frame: FrameView
  let rules: [Rule]

  private static let own: Members<Self> = [
    "errors": .list { view in view.items(.error) }, "warnings": .list { view in view.items(.warning) },
  ]
  static let members = own.including { $0.frame }

  private func items(_ severity: Severity) -> [LinkView] {
    rules.filter { $0.severity == severity }.map { rule in
      LinkView(label: rule.id, href: frame.href(of: rule), description: rule.summary)
    }
  }
}

/// The page of one rule, from the words that `explain` prints.
struct RuleView: View {
  let frame: FrameView
  let rule: Rule

  private static let own: Members<Self> = [
    "id": .text { $0.rule.id }, "summary": .text { $0.rule.summary }, "why": .text { $0.rule.why },
    "wrong": .text { $0.rule.example.wrong }, "right": .text { $0.rule.example.right },
    "is_warning": .flag { $0.rule.severity == .warning }, "rules_href": .text { $0.frame.rulesHref },
  ]
  static let members = own.including { $0.frame }
}

extension FrameView {
  fileprivate var rulesHref: String? {
    context.site.settings.rulePages.map { context.href(context.site.addresses.rules($0)) }
  }

  fileprivate func href(of rule: Rule) -> String {
    context.site.settings.rulePages.map { context.href(context.site.addresses.rule(rule.id, below: $0)) } ?? ""
  }
}
