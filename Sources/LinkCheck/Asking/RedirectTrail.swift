import Foundation

/// The redirects that were followed for one address.
struct RedirectTrail {
  /// Where permanent redirects led before the first that is not.
  private(set) var movedTo: String?
  private var isPermanent = true
  private var visits: [WebAddress: Int] = [:]

  /// - Returns: whether it goes on. A host may lead back once, after it has set a cookie.
  mutating func follow(_ next: WebAddress, isPermanent: Bool) -> Bool {
    self.isPermanent = self.isPermanent && isPermanent
    if self.isPermanent { movedTo = next.url.absoluteString }
    visits[next, default: 0] += 1
    return visits[next, default: 0] <= 2
  }
}
