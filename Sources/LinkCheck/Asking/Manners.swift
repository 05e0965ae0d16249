/// How considerate a check is.
package struct Manners: Sendable {
  /// Requests to one host at once, and to all.
  package var perHost = 2
  package var inAll = 16
  /// Between the starts of two requests to one host.
  package var pause = Duration.seconds(1)
  /// How often an address is asked that might answer later; each wait is twice as long as the one before.
  package var attempts = 3
  package var firstWait = Duration.seconds(2)
  /// Longer than this is not waited for a host that asks to be left alone.
  package var longestWait = Duration.seconds(60)
  package var redirects = 10

  package init() {}
}
