import Synchronization

/// Keeps the chrome of pages by their depth and section, of which there are a few dozen.
final class ChromeCache: Sendable {
  private let kept = Mutex<[Key: Chrome]>([:])

  private struct Key: Hashable {
    let root: String
    let section: String?
  }

  func chrome(_ context: PageContext, section: String?) -> Chrome {
    let key = Key(root: context.root, section: section)
    if let chrome = kept.withLock({ $0[key] }) { return chrome }
    let view = ChromeView(context: context, section: section)
    func html(_ template: PageTemplate) -> String { Pen.text { context.write([view], template, to: &$0) } }
    let chrome = Chrome(head: html(.head), header: html(.header), footer: html(.footer))
    kept.withLock { $0[key] = chrome }
    return chrome
  }
}
