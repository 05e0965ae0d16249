import Foundation
package import LinkCheck
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Asks the network, and reads no more of what it says than the head.
package final class WebSession: WebClient {
  private let session: URLSession
  private let heads = HeadReader()
  private let agent: String
  private let allowPrivate: Bool

  /// - Parameters:
  ///   - site: the address of the site, for hosts that wonder who asks.
  ///   - timeout: in whole seconds, for one request; the library knows no others.
  ///   - allowPrivate: whether hosts may be asked that lie in this machine or in the network around it.
  package init(site: String, timeout: Int, allowPrivate: Bool) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = Double(timeout)
    configuration.timeoutIntervalForResource = Double(timeout)
    session = URLSession(configuration: configuration, delegate: heads, delegateQueue: nil)
    agent = "clearinghouse-links (+\(site))"
    self.allowPrivate = allowPrivate
  }

  deinit { session.invalidateAndCancel() }

  package func answer(to request: WebRequest) async -> WebAnswer {
    if !allowPrivate, await HostAddresses.areInside(request.address) { return .forbidden }
    let task = session.dataTask(with: urlRequest(request.address.url, request.method.rawValue))
    return await heads.answer(to: task)
  }

  /// The whole of a small answer, or nothing.
  package func body(of address: String) async -> [UInt8]? {
    guard let url = URL(string: address) else { return nil }
    let request = urlRequest(url, "GET")
    guard let (data, response) = try? await URLSession.shared.data(for: request),
      (response as? HTTPURLResponse)?.statusCode == 200
    else { return nil }
    return Array(data)
  }

  private func urlRequest(_ url: URL, _ method: String) -> URLRequest {
    var request = URLRequest(url: url, timeoutInterval: session.configuration.timeoutIntervalForRequest)
    request.httpMethod = method
    request.setValue(agent, forHTTPHeaderField: "User-Agent")
    request.setValue("*/*", forHTTPHeaderField: "Accept")
    // Servers that answer HEAD with a body would spoil the connection for the next request.
    request.setValue("close", forHTTPHeaderField: "Connection")
    return request
  }
}

/// Ends each task as soon as it has a head, and follows no redirect.
private final class HeadReader: NSObject, URLSessionDataDelegate, Sendable {
  private let waiting = Mutex<[Int: CheckedContinuation<WebAnswer, Never>]>([:])

  func answer(to task: URLSessionDataTask) async -> WebAnswer {
    await withCheckedContinuation { continuation in
      waiting.withLock { $0[task.taskIdentifier] = continuation }
      task.resume()
    }
  }

  /// The first answer counts: a task that is ended after its head reports that too.
  private func end(_ task: URLSessionTask, _ answer: WebAnswer) {
    waiting.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.resume(returning: answer)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    end(task, .response(response.head))
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    if let response = response as? HTTPURLResponse { end(dataTask, .response(response.head)) }
    completionHandler(.cancel)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    end(task, .silence(HeadReader.words(for: error)))
  }

  private static func words(for error: (any Error)?) -> String {
    switch (error as? URLError)?.code {
    case .timedOut: "no answer in time"
    case .cannotFindHost, .dnsLookupFailed: "no such host"
    case .cannotConnectToHost: "no connection"
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      "no secure connection"
    default: "the connection broke"
    }
  }
}

extension HTTPURLResponse {
  fileprivate var head: WebAnswer.Response {
    let later = value(forHTTPHeaderField: "Retry-After").flatMap { RetryAfter.duration($0, now: Date()) }
    return WebAnswer.Response(
      status: statusCode, location: value(forHTTPHeaderField: "Location"), retryAfter: later)
  }
}
