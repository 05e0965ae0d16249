import Catalog
import FlyingFox
import Foundation
import Testing

@testable import Publishing

/// What the preview answers, without a port.
struct PreviewServerTests {
  private func answer(_ path: String, host: String = "localhost:8000") async throws -> HTTPResponse {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let input = BuildInput(
      content: root.appendingPathComponent("content").path,
      templates: root.appendingPathComponent("templates").path, asOf: try #require(CalendarDate("2026-03-01")))
    let server = PreviewServer(input: input, port: 8000) { _, _ in }
    try await server.read()
    let target = HTTPRequest.Target(path: path, query: "")
    let headers: HTTPHeaders = [.host: host]
    return await server.answer(
      HTTPRequest(
        method: .GET, version: .http11, target: target, headers: headers, body: HTTPBodySequence(data: Data())))
  }

  @Test(arguments: ["/", "/curricula/", "/curricula/scratch/", "/curricula/scratch/index.html", "/feed.xml"])
  func `an address of the site is answered`(path: String) async throws {
    #expect(try await answer(path).statusCode == .ok)
  }

  @Test func `the address of a folder without its slash leads on to the one with it`() async throws {
    let response = try await answer("/curricula/scratch")
    #expect(response.statusCode == .movedPermanently)
    #expect(response.headers[.location] == "/curricula/scratch/")
  }

  @Test(arguments: ["/nothing/", "/../content/site.yml", "/curricula/%2e%2e/site.yml"])
  func `what is no page is not found`(path: String) async throws {
    #expect(try await answer(path).statusCode == .notFound)
  }

  @Test func `a name of another site is refused`() async throws {
    #expect(try await answer("/", host: "evil.example").statusCode == .forbidden)
  }
}
