import ArgumentParser
import Diagnostics
import Publishing

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks for, and why.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  @Argument(help: "The name between the brackets of a message. Without it, all rules are listed.")
  var rule: String?

  @Flag(help: "Explain every rule.")
  var all = false

  @Option(help: ArgumentHelp("How it is printed: text or markdown.", valueName: "format"))
  var format = Format.text

  func validate() throws {
    if all, rule != nil { throw ValidationError("--all goes without the name of a rule") }
  }

  func run() throws {
    if all { return Terminal.out(ruleBook.map(explanation).joined(separator: "\n")) }
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
    switch format {
    case .text: rule.explanation(columns: Terminal.outputColumns)
    case .markdown: "# \(rule.id)\n\n\(rule.markdown)"
    }
  }
}
