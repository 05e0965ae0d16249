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
    let chrome = Chrome(
      head: context.html([view], .head), header: context.html([view], .header), footer: context.html([view], .footer))
    kept.withLock { $0[key] = chrome }
    return chrome
  }
}
