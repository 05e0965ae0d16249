import Catalog

/// What `site.yml` may hold. A test compares it with what the reader of the file asks for.
enum SiteFileSchema {
  static func make(_ configuration: Configuration) -> JSONValue {
    JSONSchemaParts.document(
      "Settings of the site", "The file site.yml at the top of the content.", from: "the program",
      JSONSchemaParts.object(properties(configuration), required: ["name", "address"]))
  }

  private static func properties(_ configuration: Configuration) -> JSONValue {
    [
      "name": text.described("The name of the site, in full."),
      "short_name": text.described("The name where there is little room."),
      "description": text.described("One or two sentences, for search engines and the home page."),
      "address": web.described(
        "The address under which the site is published; feeds and the sitemap are made from it."),
      "language": text.described("The language of the pages, as in en or sv (BCP 47)."),
      "organisation": JSONSchemaParts.object(["name": text, "url": web], required: ["name", "url"])
        .described("Who publishes the site."),
      "repository": repository, "navigation": navigation(configuration), "questions": questions, "goal": goal,
      "featured": JSONSchemaParts.texts(["type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"])
        .described("Entries that home shows before all others, as in reports/snapshot-2021-22."),
      "share_image": JSONSchemaParts.object(
        ["url": web, "description": text.described("What can be seen on it.")], required: ["url", "description"]
      ).described("What is shown where somebody passes a page on."),
      "privacy": JSONSchemaParts.object([
        "minimum_count": [
          "type": "integer", "minimum": 0, "description": "Numbers of people below this are not written.",
        ]
      ]).described("How small a number of people may be."),
      "review_months": [
        "type": "integer", "minimum": 1, "description": "After so many months an entry is to be reviewed.",
      ],
      "curation_page": [
        "type": "boolean", "description": "Whether a page tells curators what is stale, empty or gone.",
      ],
      "search": [
        "type": "boolean", "description": "Whether there is a search page, which is so unless this says false.",
      ],
      "rule_pages": [
        "type": "string", "pattern": "^[a-z0-9-]+(/[a-z0-9-]+)*$",
        "description": "Where the pages that explain the rules of the check stand, such as handbook/rules.",
      ],
      "open_data": openData, "formats": formats,
    ]
  }

  private static let text = JSONSchemaParts.text
  private static let web = JSONSchemaParts.webAddress

  private static let repository = JSONSchemaParts.object(
    [
      "url": web.described("The address of the repository."),
      "branch": text.described("The branch that is published; main where it is left out."),
      "content": text.described("The folder of the content in the repository; content where it is left out."),
    ], required: ["url"]
  ).described("Where curators commit; each page links to its source there.")

  private static func navigation(_ configuration: Configuration) -> JSONValue {
    let collections = JSONSchemaParts.choices(configuration.schemas.map { ($0.name, $0.label) })
    let item = JSONSchemaParts.object(
      ["label": text, "to": collections.described("The folder of a collection.")], required: ["label", "to"])
    return ["type": "array", "items": item, "description": "The links at the head of every page, in their order."]
  }

  private static let questions: JSONValue = [
    "type": "array",
    "items": JSONSchemaParts.object(
      [
        "question": text,
        "to": text.described("The page of this site that answers it, as in grade-bands/6-8/ or search/?cost=free."),
      ], required: ["question", "to"]),
    "description": "What readers come with; home leads them to the answers.",
  ]

  private static let goal = JSONSchemaParts.object(
    [
      "statement": text, "percent": ["type": "number", "minimum": 0, "maximum": 100],
      "definition": text.described("What is counted."),
    ], required: ["statement"]
  ).described("What the program wants to reach.")

  private static let openData = JSONSchemaParts.object(
    [
      "licence": text.described("An identifier of SPDX, as in CC-BY-4.0."), "licence_url": web,
      "citation": text.described("How to cite the data."),
    ], required: ["licence", "licence_url"]
  ).described("The terms under which the entries are published as data; without them they are not.")

  private static let formats = JSONSchemaParts.object([
    "date": text.described("With {year}, {month} and {day}; YYYY-MM-DD where it is left out."),
    "months": ["type": "array", "items": text, "minItems": 12, "maxItems": 12, "description": "Twelve names."],
    "thousands": text.described("What parts thousands."), "decimal": text.described("The decimal sign."),
    "currency": text.described("The sign before an amount."),
    "unknown": text.described("What stands for a number that is not published."),
  ]).described("How dates and numbers are written on pages.")
}
