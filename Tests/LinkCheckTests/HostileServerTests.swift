import Foundation
import LinkCheck
import Publishing
import Testing

/// The checker against a server that does what servers do.
@Suite(.serialized) struct HostileServerTests {
  private typealias Behaviour = HostileServer.Behaviour

  /// What comes of asking for `/`, and which requests that took.
  private func ask(_ behaviours: [String: Behaviour], path: String = "/") async throws -> (LinkAnswer?, [String]) {
    try await HostileServer.serving(behaviours) { server, port in
      let address = "http://127.0.0.1:\(port)\(path)"
      let answer = await checker(manners).answers([address])[address]
      return (answer, await server.requests.map { "\($0.method) \($0.path)" })
    }
  }

  @Test func `what is there is asked for once, without its body`() async throws {
    let (answer, requests) = try await ask(["/": .status(200)])
    #expect(answer == .good(movedTo: nil))
    #expect(requests == ["HEAD /"])
  }

  @Test func `what is gone is asked for with GET too before it is believed`() async throws {
    let (answer, requests) = try await ask([:])
    #expect(answer == .failed("404"))
    #expect(requests == ["HEAD /", "GET /"])
  }

  @Test(arguments: [403, 405, 501, 404, 500])
  func `a server that does not like HEAD is asked with GET`(status: Int) async throws {
    let (answer, requests) = try await ask(["/": .head(.status(status), get: .status(200))])
    #expect(answer == .good(movedTo: nil))
    #expect(requests == ["HEAD /", "GET /"])
  }

  @Test func `a server that cuts HEAD short is asked with GET`() async throws {
    let (answer, _) = try await ask(["/": .head(.cut, get: .status(200))])
    #expect(answer == .good(movedTo: nil))
  }

  @Test func `a server that is down for a moment is asked again`() async throws {
    let (answer, requests) = try await ask(["/": .each([.status(503), .status(503), .status(200)])])
    #expect(answer == .good(movedTo: nil))
    #expect(requests == ["HEAD /", "GET /", "GET /"])
  }

  @Test func `a server that stays down has failed`() async throws {
    let (answer, requests) = try await ask(["/": .status(503)])
    #expect(answer == .failed("503"))
    #expect(requests.count == 3)
  }

  @Test(arguments: [401, 403, 451]) func `a host that turns programs away says nothing`(status: Int) async throws {
    #expect(try await ask(["/": .status(status)]).0 == .unclear("\(status)"))
  }

  @Test func `a connection that breaks each time is silence`() async throws {
    let (answer, requests) = try await ask(["/": .cut])
    #expect(answer == .silent("the connection broke"))
    #expect(requests.count == 3)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [Behaviour.slow(.seconds(30), .status(200)), .drip])
  fileprivate func `a server that takes its time is not waited for`(behaviour: HostileServer.Behaviour) async throws {
    var manners = manners
    manners.attempts = 1
    let start = ContinuousClock.now
    let answer = try await HostileServer.serving(["/": behaviour]) { _, port in
      await checker(manners, timeout: 1).answers(["http://127.0.0.1:\(port)/"]).values.first
    }
    #expect(answer == .silent("no answer in time"))
    #expect(.now - start >= .milliseconds(900))
  }

  @Test(.timeLimit(.minutes(1))) func `an endless body is not read`() async throws {
    try await HostileServer.serving(["/": .head(.status(405), get: .endless)]) { server, port in
      let answer = await checker(manners).answers(["http://127.0.0.1:\(port)/"]).values.first
      #expect(answer == .good(movedTo: nil))
      #expect(await server.bytesTaken < 1 << 30)
    }
  }

  @Test func `a port at which nobody listens is silence`() async throws {
    let port = try await HostileServer.serving([:]) { _, port in port }
    var manners = manners
    manners.attempts = 1
    let answer = await checker(manners).answers(["http://127.0.0.1:\(port)/"]).values.first
    #expect(answer == .silent("no connection"))
  }

  @Test func `a host that asks for more than is waited says nothing`() async throws {
    let (answer, requests) = try await ask(["/": .status(429, headers: ["Retry-After": "3600"])])
    #expect(answer == .unclear("429"))
    #expect(requests.count == 1)
  }
}
