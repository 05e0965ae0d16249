import Authoring
import Catalog

/// One field of a form: its label, what helps to fill it in, and what its control is made from.
struct FormFieldView: View {
  let field: Field
  /// What the ids of the fields of a group begin with.
  let prefix: String
  let context: PageContext

  /// Beyond this a list of entries is no help, and heavy.
  private static let choiceLimit = 400

  private var configuration: Configuration { context.catalog.configuration }
  private var id: String { "field-\(prefix)\(field.name)" }

  static let members: Members<Self> = [
    "id": .text { $0.id }, "name": .text { $0.field.name }, "label": .text { $0.field.label },
    "type": .text { $0.field.type.name },
    "help": .text { $0.help },
    "is_required": .flag { $0.field.isRequired },
    "is_recommended": .flag { $0.field.isRecommended && !$0.field.isRequired },
    "is_in_group": .flag { !$0.prefix.isEmpty }, "is_many": .flag { $0.field.isMany },
    "is_repeated": .flag { $0.field.isMany && !$0.isTerm },
    "is_choice": .flag { $0.isTerm && !$0.field.isMany }, "is_choices": .flag { $0.isTerm && $0.field.isMany },
    "is_yes_or_no": .flag { if case .boolean = $0.field.type { true } else { false } },
    "is_group": .flag { if case .group = $0.field.type { true } else { false } },
    "is_long": .flag { $0.isLong }, "is_line": .flag { $0.isLine },
    "input": .text { $0.input }, "input_mode": .text { $0.inputMode },
    "minimum": .text { $0.field.minimum.map(FormFieldView.number) },
    "maximum": .text { $0.field.maximum.map(FormFieldView.number) },
    "max_length": .text { $0.field.maximumLength.map(String.init) },
    "pattern": .text { $0.field.pattern?.source }, "example": .text { $0.field.example },
    "options": .html { view, pen in view.context.write(view.options, .formOption, to: &pen) },
    "choices": .html { view, pen in view.context.write(view.options, .formChoice, to: &pen) },
    "has_options": .flag { !$0.options.isEmpty },
    "fields": .html { view, pen in view.context.write(view.inner, .formField, to: &pen) },
  ]

  /// Of a choice, the choices say the rest. The words for forms of values are English; a site in another language shows
  /// what its schema says.
  private var help: String? {
    let isEnglish = context.site.settings.language.hasPrefix("en")
    return isTerm || !isEnglish ? field.help : FieldWords(configuration).explanation(of: field)
  }

  private var isTerm: Bool { if case .term = field.type { true } else { false } }

  private var isLong: Bool {
    switch field.type {
    case .markdown: true
    case .text: !field.isShort && field.name != "title"
    default: false
    }
  }

  /// A single line to type in.
  private var isLine: Bool {
    switch field.type {
    case .term, .boolean, .group: false
    default: !isLong
    }
  }

  /// The type of the control; numbers are typed as text, which no wheel changes by accident.
  private var input: String {
    switch field.type {
    case .url: "url"
    case .email: "email"
    case .date: "date"
    default: "text"
    }
  }

  private var inputMode: String? {
    switch field.type {
    case .integer: "numeric"
    case .number, .percent, .money: "decimal"
    default: nil
    }
  }

  private var inner: [FormFieldView] {
    guard case .group(let fields) = field.type else { return [] }
    return fields.map { FormFieldView(field: $0, prefix: "\(prefix)\(field.name)-", context: context) }
  }

  private var options: [FormOptionView] {
    switch field.type {
    case .term(let name):
      (configuration.vocabularies[name]?.currentTerms ?? []).map { term in
        FormOptionView(value: term.slug, label: term.label, help: term.description, group: id)
      }
    case .reference(let collections): references(collections)
    case .standard: standards
    default: []
    }
  }

  private func references(_ collections: [String]) -> [FormOptionView] {
    let indices = collections.flatMap { context.catalog.collections[$0] ?? [] }
    guard indices.count <= FormFieldView.choiceLimit else { return [] }
    return indices.map { index in
      let entry = context.catalog.entries[index]
      let value = collections.count == 1 ? entry.id.slug : entry.id.description
      return FormOptionView(value: value, label: entry.common.title, help: "", group: id)
    }
  }

  private var standards: [FormOptionView] {
    let all = configuration.frameworks.flatMap { framework in framework.standards.map { (framework, $0.identifier) } }
    guard all.count <= FormFieldView.choiceLimit else { return [] }
    return all.map { framework, identifier in
      FormOptionView(value: identifier, label: "\(framework.shortLabel) \(identifier)", help: "", group: id)
    }
  }

  private static func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}

/// A choice of a field.
struct FormOptionView: View {
  let value: String
  let label: String
  let help: String
  /// The id of the field.
  let group: String

  static let members: Members<Self> = [
    "value": .text { $0.value }, "label": .text { $0.label }, "help": .text { $0.help },
    "id": .text { "\($0.group)-\($0.value)" }, "group": .text { $0.group },
  ]
}
