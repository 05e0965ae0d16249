/// The words in which a field is explained to whoever fills it in. A site in another language brings its own.
///
/// What stands in braces is filled in: `{n}` a number, `{name}` a name, `{names}` several.
package struct AuthoringWords: Sendable {
  package var required = "required"
  package var recommended = "recommended"
  package var list = "a list"
  package var or = "or"

  package var types: [String: String] = [
    "text": "", "markdown": "emphasis, lists and links, but no headings",
    "url": "a web address that begins with https://", "email": "an e-mail address",
    "date": "a day, as in 2026-03-31", "integer": "a whole number, without commas",
    "number": "a number", "percent": "a number from 0 to 100, without the sign",
    "money": "an amount, without sign or commas", "boolean": "true or false",
    "file": "the name of a file that lies beside the entry", "group": "a group of fields",
  ]
  package var count = "a number of people: 0, or {n} and more; write \"<{n}\" for fewer"
  package var term = "from the list {name}"
  package var reference = "the name of an entry of {name}: its file in {folder}/, without .md"
  package var referenceToSeveral = "an entry of {names}, written as collection/name"
  package var referenceToAny = "any entry, written as collection/name"
  package var standard = "an identifier of {names}"
  package var groups = "groups of fields; repeat the lines from the hyphen on for each further one"

  package var atMostCharacters = "at most {n} characters"
  package var atLeast = "at least {n}"
  package var atMost = "at most {n}"
  package var atLeastItems = "{n} or more of them"
  package var atMostItems = "at most {n} of them"
  package var unique = "no two entries have the same"
  package var pattern = "of the form {name}"
  package var example = "such as {name}"
  package var partOf = "counted among {name}"
  package var shareOf = "a share of {name}"

  package var templateTitle = "A new entry of {name}."
  package var templateHelp = """
    Fill in what is required. Where a line begins with # and a name, as in #tags:, take away the # to use it. All \
    other lines that begin with # are notes; delete them as you like. Put a value in quotation marks when it has a \
    colon or a # in it. For a long text write >- after the colon, and the text on the next lines, each two spaces in.
    """
  package var bodyHelp = """
    The text comes below the next line. Begin with a paragraph. Headings begin with two hashes: ## Getting started. \
    A link to another entry is the path of its file: [words](../folder/name.md).
    """
  package var body = "Text"
  package var commonFields = CommonFieldWords.english

  package init() {}
}

extension String {
  /// With the names in braces filled in.
  func filled(_ values: KeyValuePairs<String, String>) -> String {
    values.reduce(self) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  /// With a capital at its beginning.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
