import FlyingSocks
import Foundation

/// A server on this machine that behaves as badly as it is told, and remembers who asked when.
actor HostileServer {
  /// What it does when a path is asked for.
  indirect enum Behaviour: Sendable {
    case status(Int, headers: [String: String] = [:])
    case redirect(Int, to: String)
    /// Waits before it goes on.
    case slow(Duration, Behaviour)
    /// Another one each time, the last for ever.
    case each([Behaviour])
    /// One for HEAD, another for GET.
    case head(Behaviour, get: Behaviour)
    /// Ends the connection in the middle of the head.
    case cut
    /// Goes on until the other side has had enough.
    case endless
    /// One byte of the head at a time, for ever.
    case drip
  }

  struct Request: Sendable {
    let method: String
    let path: String
    let agent: String
    let start: ContinuousClock.Instant
  }

  private let behaviours: [String: Behaviour]
  private(set) var requests: [Request] = []
  private var open = 0
  private(set) var mostAtOnce = 0
  /// Bytes of endless bodies that were taken from it.
  private(set) var bytesTaken = 0

  init(_ behaviours: [String: Behaviour]) {
    self.behaviours = behaviours
  }

  /// Listens on a free port as long as `work` lasts.
  static func serving<Value: Sendable>(
    _ behaviours: [String: Behaviour], _ work: (HostileServer, _ port: UInt16) async throws -> Value
  ) async throws -> Value {
    let socket = try Socket(domain: Int32(sa_family_t(AF_INET)))
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
    try socket.listen()
    guard case .ip4(_, let port) = try socket.sockname() else { fatalError("no port") }
    let server = HostileServer(behaviours)
    let pool: some AsyncSocketPool = .poll(interval: .seconds(0.002))
    try await pool.prepare()
    let running = Task { try await pool.run() }
    let accepting = Task { try await server.accept(AsyncSocket(socket: socket, pool: pool)) }
    defer {
      accepting.cancel()
      running.cancel()
      try? socket.close()
    }
    return try await work(server, port)
  }

  private nonisolated func accept(_ socket: AsyncSocket) async throws {
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        let connection = try await socket.accept()
        group.addTask { try? await self.serve(connection) }
      }
    }
  }

  private func serve(_ connection: AsyncSocket) async throws {
    defer { try? connection.close() }
    let head = try await readHead(connection)
    let words = head.split(separator: " ").map(String.init)
    let path = words.count > 1 ? words[1] : "/"
    let agent = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("user-agent:") } ?? ""
    let count = requests.count { $0.path == path }
    requests.append(Request(method: words.first ?? "", path: path, agent: String(agent), start: .now))
    open += 1
    mostAtOnce = max(mostAtOnce, open)
    defer { open -= 1 }
    let behaviour = behaviours[path] ?? .status(404)
    try await act(behaviour, connection, method: words.first ?? "", count: count)
  }

  private func readHead(_ connection: AsyncSocket) async throws -> String {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) { head.append(try await connection.read()) }
    return String(decoding: head, as: UTF8.self)
  }

  private func act(_ behaviour: Behaviour, _ connection: AsyncSocket, method: String, count: Int) async throws {
    switch behaviour {
    case .status(let status, let headers):
      let lines = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
      try await connection.write(Data("HTTP/1.1 \(status) X\r\n\(lines)Content-Length: 0\r\n\r\n".utf8))
    case .redirect(let status, let target):
      try await act(.status(status, headers: ["Location": target]), connection, method: method, count: count)
    case .slow(let duration, let next):
      try await Task.sleep(for: duration)
      try await act(next, connection, method: method, count: count)
    case .each(let all):
      try await act(all[min(count, all.count - 1)], connection, method: method, count: count)
    case .head(let head, let get):
      try await act(method == "HEAD" ? head : get, connection, method: method, count: count)
    case .cut: try await connection.write(Data("HTTP/1.1 2".utf8))
    case .endless: try await pour(connection)
    case .drip:
      for byte in "HTTP/1.1 200 OK\r\nX: ".utf8 + [UInt8](repeating: 0x61, count: 10_000) {
        try await connection.write(Data([byte]))
        try await Task.sleep(for: .milliseconds(40))
      }
    }
  }

  private func pour(_ connection: AsyncSocket) async throws {
    try await connection.write(Data("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8))
    let part = Data(repeating: 0x78, count: 65_536)
    while bytesTaken < 1 << 30 {
      try await connection.write(part)
      bytesTaken += part.count
    }
  }
}
