import Foundation
import LinkCheck
import Publishing
import Testing

/// What a server sees of the checker: who asks, how often and how fast.
@Suite(.serialized) struct MannersTests {
  private typealias Behaviour = HostileServer.Behaviour

  @Test func `a host that asks to be left alone is left alone that long`() async throws {
    let busy = Behaviour.each([.status(429, headers: ["Retry-After": "1"]), .status(200)])
    try await HostileServer.serving(["/": busy, "/b": .slow(.milliseconds(100), .status(200))]) { server, port in
      let answers = await checker(manners).answers(["http://127.0.0.1:\(port)/"])
      #expect(answers.values.first == .good(movedTo: nil))
      let times = await server.requests.map(\.start)
      #expect(times.count == 2)
      #expect(times[1] - times[0] >= .seconds(1))
    }
  }

  @Test(arguments: ["0x7f.1", "127.1", "0177.0.0.1"])
  func `a host that turns out to be this machine is not asked`(host: String) async throws {
    try await HostileServer.serving(["/": .status(200)]) { server, port in
      let session = WebSession(site: "https://site.example/", timeout: 1, allowPrivate: false)
      let address = try #require(WebAddress("http://\(host):\(port)/"))
      #expect(await session.answer(to: WebRequest(address: address, method: .get)) == .forbidden)
      #expect(await server.requests.isEmpty)
    }
  }

  @Test func `it says who asks`() async throws {
    try await HostileServer.serving(["/": .status(200)]) { server, port in
      _ = await checker(manners).answers(["http://127.0.0.1:\(port)/"])
      let agents = await server.requests.map(\.agent)
      #expect(agents == ["User-Agent: clearinghouse-links (+https://site.example/)"])
    }
  }

  @Test func `a host is asked a few at a time, with a pause between`() async throws {
    let paths = (0..<12).map { "/\($0)" }
    let slow = Dictionary(uniqueKeysWithValues: paths.map { ($0, Behaviour.slow(.milliseconds(60), .status(200))) })
    var manners = manners
    manners.pause = .milliseconds(50)
    try await HostileServer.serving(slow) { server, port in
      let answers = await checker(manners).answers(paths.map { "http://127.0.0.1:\(port)\($0)" })
      #expect(answers.values.allSatisfy { $0 == .good(movedTo: nil) })
      #expect((1...2).contains(await server.mostAtOnce))
      let times = await server.requests.map(\.start).sorted()
      // Eleven pauses, measured where requests arrive, a little off from where they start.
      #expect(times[11] - times[0] >= .milliseconds(400))
    }
  }

  @Test func `all hosts together are asked a few at a time`() async throws {
    let names = (1...20).map { "127.0.0.\($0)" }
    var manners = manners
    manners.inAll = 5
    let server = try await HostileServer.serving(["/": .slow(.milliseconds(80), .status(200))]) { server, port in
      // The same server under many names, each a host of its own.
      let addresses = names.flatMap { ["http://\($0):\(port)/"] }
      _ = await checker(manners).answers(addresses)
      return server
    }
    #expect((1...5).contains(await server.mostAtOnce))
  }
}
