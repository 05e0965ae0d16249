/// What came of asking for one address.
package enum LinkAnswer: Sendable, Equatable {
  /// - Parameter movedTo: where permanent redirects led, if there were any.
  case good(movedTo: String?)
  /// It is not there.
  case failed(String)
  /// No connection came about, or it broke; whether for the address or for the network is not known.
  case silent(String)
  /// The host answers, but not whether it is there: it turns programs away, say.
  case unclear(String)
  /// It is not for this program to ask.
  case refused(String)

  /// Whether a host answered.
  var isOfHost: Bool {
    switch self {
    case .good, .failed, .unclear: true
    case .silent, .refused: false
    }
  }

  var isSilence: Bool { if case .silent = self { true } else { false } }
}

extension [String: LinkAnswer] {
  /// Whether no host answered at all, in which case more probably this machine has no network.
  package var showNoNetwork: Bool { values.contains(where: \.isSilence) && !values.contains(where: \.isOfHost) }
}
