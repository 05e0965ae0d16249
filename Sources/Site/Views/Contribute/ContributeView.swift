import Authoring
import Catalog

/// The page from which somebody who has found something goes to the form of its collection.
struct ContributeView: View {
  let frame: FrameView
  private var context: PageContext { frame.context }

  private static let own: Members<Self> = ["collections": .list { $0.collections }]
  static let members = own.including { $0.frame }

  private var collections: [LinkView] {
    context.catalog.configuration.schemas.map { schema in
      LinkView(
        label: schema.singular, href: context.href(context.site.addresses.contribute(schema.name)),
        description: schema.description)
    }
  }
}

/// The form for a new entry of a collection, and the same as a text to copy.
struct ContributeFormView: View {
  let frame: FrameView
  let schema: CollectionSchema
  private var context: PageContext { frame.context }
  private var configuration: Configuration { context.catalog.configuration }

  private static let own: Members<Self> = [
    "collection": .text { $0.schema.name }, "collection_label": .text { $0.schema.label },
    "singular": .text { $0.schema.singular }, "description": .text { $0.schema.description },
    "first_fields": .html { $0.writeCommon(to: &$1) { $0.isRequired } },
    "last_fields": .html { $0.writeCommon(to: &$1) { !$0.isRequired } },
    "fields": .html { $0.writeFields(to: &$1) { $0.isRequired || $0.isRecommended } },
    "more_fields": .html { $0.writeFields(to: &$1) { !$0.isRequired && !$0.isRecommended } },
    "template": .text { view in
      let words = FieldWords(view.configuration)
      // No day: the page would change every night.
      return EntryTemplate(view.schema, words: words, today: nil).text
    },
    "minimum_count": .number { $0.configuration.site.minimumCount },
    "new_file_href": .text { view in
      view.configuration.site.repository.map { "\($0.url)/new/\($0.branch)/\($0.content)/\(view.schema.name)" }
    },
    "content_folder": .text { $0.configuration.site.repository?.content ?? "content" },
    "slugs": .text { $0.slugs },
  ]
  static let members = own.including { $0.frame }

  /// Common fields that somebody who suggests an entry can know; the curator sees to the others.
  private static let common = ["title", "summary", "tags", "grade_bands"]

  private func writeFields(to pen: inout Pen, where isShown: (Field) -> Bool) {
    let own = schema.fields.filter { $0.deprecation == nil && isShown($0) }
    context.write(own.map { FormFieldView(field: $0, prefix: "", context: context) }, .formField, to: &pen)
  }

  /// Of every entry.
  private func writeCommon(to pen: inout Pen, where isShown: (Field) -> Bool) {
    var words = AuthoringWords()
    // These are English; a site in another language shows its own names.
    if !context.site.settings.language.hasPrefix("en") { words.commonFields = [:] }
    let common = words.common(configuration).filter { Self.common.contains($0.name) && isShown($0) }
    context.write(common.map { FormFieldView(field: $0, prefix: "", context: context) }, .formField, to: &pen)
  }

  /// The names that are taken, so that nobody writes over an entry.
  private var slugs: String {
    context.catalog.entries.lazy.filter { $0.id.collection == schema.name }.map(\.id.slug).sorted()
      .joined(separator: " ")
  }
}
