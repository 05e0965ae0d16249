import CCMarkGFM
import CMarkArena

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The Markdown library, with GitHub's extensions. Unsafe pointers stay in this file.
enum CMark {
  /// Registering is not safe to race, so it happens once.
  private static let extensionsAreRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  private static let extensionNames = ["table", "strikethrough", "autolink", "tasklist"]

  /// Parses `text`, lets `visit` read and change the tree, and renders what is left of it.
  ///
  /// - Parameter visit: called for each node before its children.
  /// - Returns: HTML in the library's safe mode: raw HTML and dangerous addresses are left out.
  static func render(
    _ text: ArraySlice<UInt8>, footnotes: Bool, visiting visit: (Node) -> Void
  ) -> [UInt8] {
    precondition(extensionsAreRegistered)
    let options = footnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
    // One text's tree takes thousands of pieces of memory, which are given back all at once.
    let memory = clearinghouse_arena().assumingMemoryBound(to: cmark_mem.self)
    defer { clearinghouse_arena_clear() }
    guard let parser = cmark_parser_new_with_mem(options, memory) else { return [] }
    for name in extensionNames {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    text.withUnsafeBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return }
      cmark_parser_feed(parser, start, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    walk(root, visit)
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard let html = cmark_render_html_with_mem(root, options, extensions, memory) else { return [] }
    return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
  }

  private static func walk(_ root: OpaquePointer, _ visit: (Node) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { visit(Node(pointer: node)) }
    }
  }

  enum Kind { case document, heading, link, image, htmlBlock, htmlInline, text, code, codeBlock, lineBreak, other }

  /// One node of the tree, valid while it is visited.
  struct Node {
    fileprivate let pointer: OpaquePointer

    var kind: Kind {
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_DOCUMENT: .document
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .lineBreak
      default: .other
      }
    }

    /// Counted from 1 in what was fed.
    var line: Int { max(1, Int(cmark_node_get_start_line(pointer))) }
    /// A byte of the line, counted from 1.
    var byte: Int {
      let own = cmark_node_get_start_column(pointer)
      // Of an address between angle brackets the library tells where it ends; the words in it begin where they do.
      guard kind == .link, let words = cmark_node_first_child(pointer),
        cmark_node_get_start_line(words) == cmark_node_get_start_line(pointer)
      else { return max(1, Int(own)) }
      return max(1, Int(min(own, cmark_node_get_start_column(words))))
    }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    func setHeadingLevel(_ level: Int) { cmark_node_set_heading_level(pointer, Int32(clamping: level)) }
    var literal: String { string(cmark_node_get_literal(pointer)) }
    var hasChildren: Bool { cmark_node_first_child(pointer) != nil }

    /// What stands after the fence of a block of code.
    var info: String { string(cmark_node_get_fence_info(pointer)) }
    /// The kinds of the nodes around this one, from the inside out.
    var surroundings: [Kind] {
      Array(sequence(first: Node(pointer: pointer), next: \.parent).dropFirst().map(\.kind))
    }
    private var parent: Node? { cmark_node_parent(pointer).map(Node.init) }

    /// Puts another text in the place of that of code.
    func setLiteral(_ literal: String) { cmark_node_set_literal(pointer, literal) }

    /// Puts HTML, which is passed on as it is, in the place of a block; only for a node without children.
    func replace(withBlock html: String) {
      // A node of other memory would not be taken into the tree.
      let memory = clearinghouse_arena().assumingMemoryBound(to: cmark_mem.self)
      guard let block = cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, memory) else { return }
      cmark_node_set_on_enter(block, html)
      if cmark_node_replace(pointer, block) == 1 { cmark_node_free(pointer) } else { cmark_node_free(block) }
    }

    var address: String { string(cmark_node_get_url(pointer)) }
    func setAddress(_ address: String) { cmark_node_set_url(pointer, address) }

    /// The words of the node and of all below it.
    var words: String {
      var words = ""
      CMark.walk(pointer) { node in
        switch node.kind {
        case .text, .code: words += node.literal
        case .lineBreak: words += " "
        default: break
        }
      }
      return words
    }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
      pointer.map { String(cString: $0) } ?? ""
    }
  }
}
