import Foundation

/// Asks for addresses, politely.
package struct LinkChecker<Client: WebClient>: Sendable {
  private let client: Client
  private let manners: Manners
  private let allowPrivate: Bool
  private let gate: HostGate

  package init(_ client: Client, manners: Manners = Manners(), allowPrivate: Bool = false) {
    self.client = client
    self.manners = manners
    self.allowPrivate = allowPrivate
    gate = HostGate(manners)
  }

  /// What came of each address.
  package func answers(_ addresses: [String]) async -> [String: LinkAnswer] {
    await withTaskGroup(of: (String, LinkAnswer).self) { group in
      for address in addresses { group.addTask { (address, await answer(address)) } }
      var answers: [String: LinkAnswer] = [:]
      for await (address, answer) in group { answers[address] = answer }
      return answers
    }
  }

  /// Follows redirects by hand: each step goes through the gate of its host, and permanent ones are remembered.
  func answer(_ text: String) async -> LinkAnswer {
    guard var address = WebAddress(text) else { return .refused("not an address that can be asked") }
    var trail = RedirectTrail()
    for _ in 0...manners.redirects {
      guard allowPrivate || address.kind != .inside else { return .refused("leads into a private network") }
      let response: WebAnswer.Response
      switch await self.response(address) {
      case .success(let found): response = found
      case .failure(let other): return other.answer
      }
      guard let location = response.redirect else { return response.judged(movedTo: trail.movedTo) }
      guard let next = WebAddress(location, relativeTo: address) else { return .failed("redirects to no address") }
      guard trail.follow(next, isPermanent: response.isPermanent) else { return .failed("redirects in a circle") }
      address = next
    }
    return .failed("redirects more than \(manners.redirects) times")
  }

  /// An answer without a response.
  private struct NoResponse: Error { let answer: LinkAnswer }

  /// Asks with HEAD; what is not good then is asked for again with GET, which some servers know better.
  private func response(_ address: WebAddress) async -> Result<WebAnswer.Response, NoResponse> {
    var method = WebRequest.Method.head
    var wait = manners.firstWait
    var attempt = 1
    while true {
      let request = WebRequest(address: address, method: method)
      let answer = await gate.pass(address.host) { [client] in await client.answer(to: request) }
      if method == .head, answer.deservesGet {
        method = .get
        continue
      }
      guard answer.mayPass, attempt < manners.attempts else { return result(answer) }
      let pause = max(wait, answer.retryAfter ?? .zero)
      guard pause <= manners.longestWait else { return result(answer) }
      if let held = answer.retryAfter { await gate.hold(address.host, for: held) }
      try? await Task.sleep(for: pause)
      method = .get
      wait *= 2
      attempt += 1
    }
  }

  private func result(_ answer: WebAnswer) -> Result<WebAnswer.Response, NoResponse> {
    switch answer {
    case .response(let response): .success(response)
    case .silence(let words): .failure(NoResponse(answer: .silent(words)))
    case .forbidden: .failure(NoResponse(answer: .refused("leads into a private network")))
    }
  }
}
