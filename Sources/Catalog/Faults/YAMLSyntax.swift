import Diagnostics

struct YAMLSyntax: Fault {
  enum Problem: Sendable, Equatable {
    case colonInValue, unclosedQuote, unclosedBracket, tab, indentation, missingColon, notFields, badEscape
    case reservedCharacter, curlyQuotes, duplicateKey(String), other(String)

    /// From the words of libyaml.
    init(_ problem: String, context: String?) {
      switch problem {
      case "mapping values are not allowed in this context": self = .colonInValue
      case "found unexpected end of stream" where context?.contains("quoted scalar") == true: self = .unclosedQuote
      case "found unexpected document indicator": self = .unclosedQuote
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'": self = .unclosedBracket
      case "found character that cannot start any token": self = .reservedCharacter
      case "found a tab character where an indentation space is expected",
        "found a tab character that violates indentation":
        self = .tab
      case "did not find expected key", "did not find expected '-' indicator",
        "block sequence entries are not allowed in this context":
        self = .indentation
      case "could not find expected ':'": self = .missingColon
      case _ where problem.contains("unknown escape character"): self = .badEscape
      default: self = .other(problem)
      }
    }

    /// The same, with what the line says of it: a text processor may have made the quotation marks curly.
    func on(_ line: String) -> Problem {
      let isAboutQuotes = self == .colonInValue || self == .unclosedQuote
      return isAboutQuotes && line.contains(where: "“”„".contains) ? .curlyQuotes : self
    }

    /// The place to show is where the unclosed thing begins, not where the library gave up.
    var pointsAtOpening: Bool { self == .unclosedQuote || self == .unclosedBracket }
  }

  let problem: Problem

  static let rule = Rule(
    "front-matter-syntax",
    summary: "Between the two --- lines stands one field a line: its name, a colon, a space, its value.",
    why: "Punctuation has a meaning there. A line that cannot be read is missing on the page, with all it says.",
    wrong: "title: Scratch: an introduction", right: "title: \"Scratch: an introduction\"")

  var message: String {
    switch problem {
    case .colonInValue: "a colon followed by a space stands inside a value"
    case .unclosedQuote: "this quotation mark is never closed"
    case .unclosedBracket: "this list or group in brackets is never closed, or a comma is missing in it"
    case .curlyQuotes: "curly quotation marks are letters here: they do not hold a value together"
    case .tab: "a tab stands where spaces are needed"
    case .indentation: "this line is indented otherwise than the lines it belongs to"
    case .missingColon: "this line has no colon after the name of a field"
    case .notFields: "this is not a list of fields with a name, a colon and a value each"
    case .badEscape: "a backslash between double quotes has a meaning of its own, and this one has none"
    case .reservedCharacter: "a value cannot begin with this character"
    case .duplicateKey(let key): "the field \"\(key)\" is written twice"
    case .other(let problem): "this cannot be read (\(problem))"
    }
  }

  var help: String? {
    switch problem {
    case .colonInValue, .reservedCharacter: "put the whole value between double quotes"
    case .unclosedQuote: "close it at the end of the value; write a quotation mark inside the value as \\\""
    case .curlyQuotes: "write straight quotation marks around the value: \"…\""
    case .unclosedBracket: "write lists as [first, second]"
    case .tab, .indentation: "indent with two spaces for each level"
    case .missingColon, .notFields: "write name: value"
    case .badEscape: "use single quotes, or write the backslash twice"
    case .duplicateKey: "keep one of the two"
    case .other: "put the whole value between double quotes"
    }
  }
}
