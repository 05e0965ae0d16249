package import Diagnostics
package import Markup

/// A part of an entry that is a file of its own: its front matter holds a title and perhaps a summary.
package struct Chapter: Sendable {
  package let slug: String
  package let title: String
  package let summary: String
  package let file: SourceFile
  package let body: MarkupDocument
  /// The same text for the page of the whole entry, where headings are a level deeper and anchors have a prefix.
  package let part: MarkupDocument

  /// What the anchors of a chapter begin with on the page of the whole. No anchor of a heading has a full stop.
  package var prefix: String { Chapter.prefix(slug) }

  /// Of the chapter itself on the page of the whole. No anchor of a heading has a capital.
  package var anchor: String { "\(prefix)Chapter" }

  private static func prefix(_ slug: String) -> String { "\(slug)." }

  /// - Parameter owner: the collection, for faults.
  /// - Returns: nothing when there is no front matter to be read.
  static func read(
    _ file: SourceFile, slug: String, owner: String, _ configuration: Configuration,
    _ diagnostics: inout [Diagnostic]
  ) -> Chapter? {
    if !EntryID.isSlug(slug) {
      diagnostics.append(Diagnostic(BadSlug(slug: slug), file: file.displayPath, range: .fileStart))
    }
    diagnostics += [ControlCharacter.first(in: file)].compactMap(\.self)
    switch FrontMatter.split(file.bytes) {
    case .success(let parts): return read(file, slug, parts, owner, configuration, &diagnostics)
    case .failure(.missing):
      diagnostics.append(Diagnostic(MissingFrontMatter(), file: file.displayPath, range: .fileStart))
    case .failure(.unclosed):
      let fence = SourceRange(.start, length: 3)
      diagnostics.append(Diagnostic(UnclosedFrontMatter(), file: file.displayPath, range: fence))
    }
    return nil
  }

  private static let fields = CommonFields.declarations.filter { $0.name == "title" || $0.name == "summary" }
    .map { field in
      var attributes = Field.Attributes()
      attributes.isRequired = field.name == "title"
      attributes.maximumLength = field.maximumLength
      return Field(name: field.name, type: field.type, label: field.label, attributes: attributes)
    }

  private static func read(
    _ file: SourceFile, _ slug: String, _ parts: FrontMatter, _ owner: String, _ configuration: Configuration,
    _ diagnostics: inout [Diagnostic]
  ) -> Chapter {
    var yaml = YAMLReader(file: file)
    let pairs = yaml.pairs(in: parts.yaml, firstLine: 2)
    var decoder = ValueDecoder(configuration: configuration, file: file, attachments: [])
    decoder.unreadable = yaml.unreadableKeys
    let record = pairs.map { decoder.record($0, fields, owner: owner, at: SourceRange(.start, length: 3), others: []) }
    diagnostics += yaml.diagnostics + decoder.diagnostics
    let text = file.bytes[parts.body]
    let body = MarkupDocument.read(text, in: file, firstLine: parts.bodyLine, diagnostics: &diagnostics)
    var told: [Diagnostic] = []
    let part = MarkupDocument.read(
      text, setting: .part(prefix: prefix(slug)), in: file, firstLine: parts.bodyLine, diagnostics: &told)
    return Chapter(
      slug: slug, title: self.text(record?[0]), summary: self.text(record?[1]), file: file, body: body, part: part)
  }

  private static func text(_ value: FieldValue??) -> String {
    if case .text(let text)?? = value { return text }
    return ""
  }
}
