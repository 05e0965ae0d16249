extension WebAnswer {
  /// Not good, and not a wish to be left alone.
  var deservesGet: Bool {
    guard case .response(let response) = self else { return false }
    return response.status >= 400 && response.status != 429 && response.status != 503
  }

  /// Whether it may be another one a little later.
  var mayPass: Bool {
    switch self {
    case .response(let response): response.status == 429 || (500...599).contains(response.status)
    case .silence: true
    case .forbidden: false
    }
  }

  var retryAfter: Duration? {
    guard case .response(let response) = self, mayPass else { return nil }
    return response.retryAfter
  }
}

extension WebAnswer.Response {
  /// Where it leads on to.
  var redirect: String? { [301, 302, 303, 307, 308].contains(status) ? location : nil }

  var isPermanent: Bool { status == 301 || status == 308 }

  /// What the status of a last response says. Those with which hosts turn programs away say nothing of the page.
  func judged(movedTo target: String?) -> LinkAnswer {
    switch status {
    case 200...299, 300, 304: .good(movedTo: target)
    case 401, 402, 403, 405, 406, 407, 429, 451, 600...: .unclear("\(status)")
    default: .failed("\(status)")
    }
  }
}
