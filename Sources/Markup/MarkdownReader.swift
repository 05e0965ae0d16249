package import Diagnostics

extension MarkupDocument {
  /// What a Markdown text is for: the body of an entry, or a field of its front matter.
  package enum Role: Sendable { case body, field }

  /// Whether a text has a page to itself, or is a part of one under a heading of its own.
  package enum Setting: Sendable, Equatable {
    case alone
    /// Headings are a level deeper, and their anchors begin with `prefix`.
    case part(prefix: String)

    var prefix: String {
      if case .part(let prefix) = self { prefix } else { "" }
    }
  }

  /// Reads a Markdown text.
  ///
  /// - Parameters:
  ///   - text: UTF-8; in a body, the bytes of `file` that it is made of.
  ///   - firstLine: the line of `file` on which the text begins.
  ///   - places: for the text of a field, where in `file` a place of the text is written.
  ///   - diagnostics: receives the faults that show in the text alone.
  package static func read(
    _ text: ArraySlice<UInt8>, role: Role = .body, setting: Setting = .alone, in file: SourceFile, firstLine: Int,
    places: ((MarkupPlace) -> MarkupPlace)? = nil, diagnostics: inout [Diagnostic]
  ) -> MarkupDocument {
    if text.isEmpty { return .empty }
    var reader = MarkdownReader(file: file, firstLine: firstLine, role: role, setting: setting, places: places)
    if let (offset, excess) = ComplexityLimits.firstExcess(in: text) {
      let line = text[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      reader.report(TextTooComplex(excess: excess), reader.restOfLine(MarkupPlace(line: line, byte: 1)))
      diagnostics += reader.diagnostics
      return .empty
    }
    let html = CMark.render(text, footnotes: role == .body) { reader.visit($0) }
    diagnostics += reader.diagnostics
    var refiner = HTMLRefiner(
      headings: reader.headings, embedCount: reader.embeds.count, prefix: setting.prefix)
    refiner.refine(html)
    return MarkupDocument(
      pieces: refiner.pieces, slots: refiner.slots, links: reader.links, headings: reader.headings,
      embeds: reader.embeds)
  }
}

/// Collects what a document needs from the tree, one node at a time.
struct MarkdownReader {
  let file: SourceFile
  let firstLine: Int
  let role: MarkupDocument.Role
  let setting: MarkupDocument.Setting
  let places: ((MarkupPlace) -> MarkupPlace)?
  var links: [MarkupDocument.Link] = []
  var headings: [MarkupDocument.Heading] = []
  var embeds: [MarkupDocument.Embed] = []
  var diagnostics: [Diagnostic] = []
  private var anchors = HeadingAnchors()

  init(
    file: SourceFile, firstLine: Int, role: MarkupDocument.Role, setting: MarkupDocument.Setting,
    places: ((MarkupPlace) -> MarkupPlace)?
  ) {
    self.places = places
    self.file = file
    self.firstLine = firstLine
    self.role = role
    self.setting = setting
  }

  mutating func visit(_ node: CMark.Node) {
    switch node.kind {
    case .heading: heading(node)
    case .link, .image: link(node)
    case .htmlBlock, .htmlInline: html(node)
    case .codeBlock, .code: code(node)
    default: break
    }
  }

  private mutating func heading(_ node: CMark.Node) {
    let words = node.words
    let level = node.headingLevel
    let allowed = role == .field ? nil : (headings.last?.level ?? 1) + 1
    if level == 1 || level > (allowed ?? 0) { report(HeadingLevel(level: level, allowed: allowed), heading: node) }
    keep(node, MarkupDocument.Heading(level: max(2, level), text: words, anchor: anchors.anchor(for: words)))
  }

  private mutating func keep(_ node: CMark.Node, _ heading: MarkupDocument.Heading) {
    guard case .part(let prefix) = setting else { return headings.append(heading) }
    node.setHeadingLevel(min(6, heading.level + 1))
    headings.append(
      MarkupDocument.Heading(level: heading.level, text: heading.text, anchor: "\(prefix)\(heading.anchor)"))
  }

  private mutating func link(_ node: CMark.Node) {
    let address = node.address
    let isImage = node.kind == .image
    if isImage, node.words.allSatisfy(\.isWhitespace) {
      report(MissingAlternativeText(image: address), node, address: address)
    } else if !isImage, !node.hasChildren {
      report(EmptyLink(address: address), node, address: address)
    }
    switch LinkTarget(address) {
    case .external where isImage: refuse(node, OutsideImage(address: address), address)
    case .external: break
    case .unsafe: refuse(node, UnsafeAddress(address: address), address)
    case .rooted: refuse(node, RootedAddress(address: address), address)
    case let target: keep(node, address, target)
    }
  }

  /// A refused address does not stay in the tree: it could pass for a marker, or reach a preview.
  private mutating func refuse(_ node: CMark.Node, _ fault: some Fault, _ address: String) {
    report(fault, node, address: address)
    node.setAddress("")
  }

  private mutating func keep(_ node: CMark.Node, _ address: String, _ target: LinkTarget) {
    node.setAddress(HTMLRefiner.marker(forLink: links.count))
    links.append(
      MarkupDocument.Link(
        destination: address, target: target, isImage: node.kind == .image, place: place(of: node)))
  }

  private mutating func html(_ node: CMark.Node) {
    let rest = MarkdownReader.withoutComments(node.literal[...])
    if rest.allSatisfy(\.isWhitespace) { return }
    let tag = rest.split(separator: ">").first.map { $0 + ">" } ?? ""
    report(RawHTML(tag: String(tag.prefix(60))), node, span: String(tag))
  }

  /// What follows the comments at the start. A comment is a note between curators, and is not passed on either; one
  /// that is never closed takes the rest of the text with it.
  private static func withoutComments(_ html: Substring) -> Substring {
    var rest = html
    while true {
      let start = rest.drop(while: \.isWhitespace)
      guard start.hasPrefix("<!--"), let end = start.firstRange(of: "-->") else { return start }
      rest = start[end.upperBound...]
    }
  }
}
