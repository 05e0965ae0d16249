package import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves a site to this machine alone, follows its files, and tells browsers of changes.
///
/// While the content has errors the last good site stays.
package final class PreviewServer: Sendable {
  private let input: BuildInput
  private let port: UInt16
  /// Told of every reading, with its faults.
  private let report: @Sendable ([Diagnostic], Bool) -> Void
  private let site = Mutex<(site: PreviewSite, version: Int)?>(nil)
  private let live: LiveSite
  private let state = LiveState()

  package init(input: BuildInput, port: UInt16, report: @escaping @Sendable ([Diagnostic], Bool) -> Void) {
    self.input = input
    self.port = port
    self.report = report
    live = LiveSite(input)
  }

  /// Serves until the process ends.
  ///
  /// - Parameter ready: called once the port is open.
  /// - Throws: `FileError` when the content cannot be read at all, or the port is taken.
  package func run(ready: @escaping @Sendable () -> Void) async throws {
    try await read()
    let watcher = FolderWatcher([input.content, input.templates])
    let watching = Task { await watcher.run() }
    let following = Task { await follow(watcher) }
    defer {
      watching.cancel()
      following.cancel()
    }
    let server = HTTPServer(
      config: .init(address: try .inet(ip4: "127.0.0.1", port: port), timeout: 60, logger: .disabled),
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

  func read(_ changes: FolderChanges = .unknown) async throws {
    guard let prepared = try await live.read(changes) else { return }
    let isGood = prepared.isPublishable(strict: false)
    let version = await state.snapshot.version + 1
    // What was served before goes only after browsers have been told: a large site takes a while to go.
    let former = isGood ? replace(by: PreviewSite(prepared, input: input), version) : nil
    await state.change(prepared.diagnostics, isGood: isGood)
    withExtendedLifetime(former) {}
    report(prepared.diagnostics, isGood)
  }

  private func replace(by new: PreviewSite, _ version: Int) -> PreviewSite? {
    site.withLock { site in
      defer { site = (new, version) }
      return site?.site
    }
  }

  private func follow(_ watcher: FolderWatcher) async {
    for await _ in watcher.signals {
      // Editors write several files at once.
      try? await Task.sleep(for: .milliseconds(3))
      let changes = watcher.take()
      if changes.isEmpty { continue }
      do {
        try await read(changes)
      } catch {
        report([], false)
        await watcher.lookAgain()
      }
    }
  }

  // MARK: - Answers

  func answer(_ request: HTTPRequest) async -> HTTPResponse {
    guard isLocal(request.headers[.host]) else {
      return HTTPResponse(statusCode: .forbidden, body: Data("This server answers this machine only.\n".utf8))
    }
    guard request.method == .GET || request.method == .HEAD else { return HTTPResponse(statusCode: .methodNotAllowed) }
    // As it was asked for: `request.path` has lost the slash at its end.
    let path = request.target.path(percentEncoded: false)
    if path.hasPrefix(LivePage.folder) { return await live(path, request) }
    let isOpened = request.headers[HTTPHeader("Sec-Fetch-Dest")] == "document"
    guard let (site, version) = site.withLock({ $0 }) else {
      return file("index.html", Array(LivePage.empty.utf8), .serviceUnavailable, isOpened ? 0 : nil)
    }
    switch site.answer(path) {
    case .file(let path, let bytes): return file(path, bytes, .ok, isOpened ? version : nil)
    case .redirect(let path):
      let headers: HTTPHeaders = [.location: path]
      return HTTPResponse(statusCode: .movedPermanently, headers: headers)
    case .notFound(let bytes): return file("404.html", bytes, .notFound, isOpened ? version : nil)
    }
  }

  /// - Parameter version: of the site, where the script is to follow it.
  private func file(_ path: String, _ bytes: [UInt8], _ status: HTTPStatusCode, _ version: Int?) -> HTTPResponse {
    let isPage = path.hasSuffix(".html") || path.hasSuffix(".htm")
    let body = isPage ? version.map { LivePage.withScript(bytes, version: $0) } ?? bytes : bytes
    return HTTPResponse(statusCode: status, headers: headers(path), body: Data(body))
  }

  private func live(_ path: String, _ request: HTTPRequest) async -> HTTPResponse {
    switch path.dropFirst(LivePage.folder.count) {
    case "live.js": return file("live.js", Array(LivePage.script.utf8), .ok, nil)
    case "live.css": return file("live.css", Array(LivePage.style.utf8), .ok, nil)
    case "state":
      let known = request.query.first { $0.name == "after" }.flatMap { Int($0.value) } ?? -1
      let state = await state.snapshot(after: known, patience: .seconds(20))
      let json = LivePage.json(state, folder: FileManager.default.currentDirectoryPath)
      return file("state.json", Array(json.utf8), .ok, nil)
    default: return HTTPResponse(statusCode: .notFound)
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
