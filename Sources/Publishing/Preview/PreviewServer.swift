package import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves a site to this machine alone, and reads it anew when its files change.
///
/// While the content has errors the last good site stays.
package final class PreviewServer: Sendable {
  private let input: BuildInput
  private let port: UInt16
  /// Told of every reading, with its faults.
  private let report: @Sendable ([Diagnostic], Bool) -> Void
  private let site = Mutex<PreviewSite?>(nil)

  package init(input: BuildInput, port: UInt16, report: @escaping @Sendable ([Diagnostic], Bool) -> Void) {
    self.input = input
    self.port = port
    self.report = report
  }

  /// Serves until the process ends.
  ///
  /// - Parameter ready: called once the port is open.
  /// - Throws: `FileError` when the content cannot be read at all, or the port is taken.
  package func run(ready: @escaping @Sendable () -> Void) async throws {
    try await read()
    let watching = Task { await watch() }
    defer { watching.cancel() }
    let server = HTTPServer(
      config: .init(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled),
      handler: ClosureHTTPHandler(answer))
    Task {
      try await server.waitUntilListening()
      ready()
    }
    do {
      try await server.run()
    } catch let error as SocketError {
      throw FileError("cannot serve on port \(port), which may be in use; choose another with --port (\(error))")
    }
  }

  func read() async throws {
    let prepared = try await PreparedSite.read(input)
    let isGood = prepared.isPublishable(strict: false)
    if isGood {
      let preview = await PreviewSite(prepared, input: input)
      site.withLock { $0 = preview }
    }
    report(prepared.diagnostics, isGood)
  }

  /// Looks at the folders three times a second; a change is read once it has settled.
  private func watch() async {
    let folders = [input.content, input.templates]
    var seen = FolderFingerprint(folders)
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(300))
      let now = FolderFingerprint(folders)
      guard now != seen else { continue }
      seen = now
      try? await read()
    }
  }

  func answer(_ request: HTTPRequest) async -> HTTPResponse {
    guard isLocal(request.headers[.host]) else {
      return HTTPResponse(statusCode: .forbidden, body: Data("This server answers this machine only.\n".utf8))
    }
    guard request.method == .GET || request.method == .HEAD else { return HTTPResponse(statusCode: .methodNotAllowed) }
    guard let site = site.withLock({ $0 }) else {
      let text = "The content has errors; they are listed in the terminal. Mend them and reload this page.\n"
      return HTTPResponse(statusCode: .serviceUnavailable, headers: headers("errors.txt"), body: Data(text.utf8))
    }
    // As it was asked for: `request.path` has lost the slash at its end.
    switch site.answer(request.target.path(percentEncoded: false)) {
    case .file(let path, let bytes): return HTTPResponse(statusCode: .ok, headers: headers(path), body: Data(bytes))
    case .redirect(let path):
      let headers: HTTPHeaders = [.location: path]
      return HTTPResponse(statusCode: .movedPermanently, headers: headers)
    case .notFound(let bytes):
      return HTTPResponse(statusCode: .notFound, headers: headers("404.html"), body: Data(bytes))
    }
  }

  private func headers(_ path: String) -> HTTPHeaders {
    [
      .contentType: MediaType.of(path), HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("Content-Security-Policy"): "default-src 'self'",
    ]
  }

  /// Another site could make a browser ask us by a name of its own that leads here.
  private func isLocal(_ host: String?) -> Bool {
    guard let host else { return false }
    return ["localhost:\(port)", "127.0.0.1:\(port)"].contains(host.lowercased())
  }
}
