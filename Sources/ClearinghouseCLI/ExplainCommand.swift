import ArgumentParser
import Diagnostics
import Publishing

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks for, and why.")

  @Argument(help: "The name between the brackets of a message. Without it, all rules are listed.")
  var rule: String?

  func run() throws {
    guard let rule else { return Terminal.out(list) }
    guard let found = ruleBook.first(where: { $0.id == rule }) else {
      let suggestion = nearestMatch(to: rule, among: ruleBook.map(\.id))
      let hint = suggestion.map { "; did you mean '\($0)'?" } ?? "; run 'clearinghouse explain' for all rules"
      throw ValidationError("there is no rule '\(rule)'\(hint)")
    }
    Terminal.out(explanation(of: found))
  }

  private var list: String {
    let width = ruleBook.map(\.id.count).max() ?? 0
    return ruleBook.map { rule in
      rule.id + String(repeating: " ", count: width - rule.id.count + 2) + rule.summary + "\n"
    }.joined()
  }

  private func explanation(of rule: Rule) -> String {
    """
    \(rule.id) (\(rule.severity.rawValue))

    \(rule.summary)

    \(rule.why)

    Instead of

    \(indented(rule.example.wrong))

    write

    \(indented(rule.example.right))

    """
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }
}
