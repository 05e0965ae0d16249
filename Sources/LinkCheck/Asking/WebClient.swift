/// Asks for one address once. The only door to the network, so that tests can stand behind it.
package protocol WebClient: Sendable {
  func answer(to request: WebRequest) async -> WebAnswer
}

package struct WebRequest: Hashable, Sendable {
  package enum Method: String, Sendable { case head = "HEAD", get = "GET" }

  package let address: WebAddress
  package let method: Method

  package init(address: WebAddress, method: Method) {
    self.address = address
    self.method = method
  }
}

/// What came back, without its body.
package enum WebAnswer: Sendable, Equatable {
  case response(Response)
  /// Nothing, or nothing that could be understood; with what is said of it.
  case silence(String)
  /// The host lies in a network that is not asked.
  case forbidden

  package struct Response: Sendable, Equatable {
    package let status: Int
    package let location: String?
    /// How long the host asks to be left alone.
    package let retryAfter: Duration?

    package init(status: Int, location: String? = nil, retryAfter: Duration? = nil) {
      self.status = status
      self.location = location
      self.retryAfter = retryAfter
    }
  }
}
