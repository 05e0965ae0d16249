import Foundation
import LinkCheck

/// A network that exists only in a test.
actor ScriptedClient: WebClient {
  indirect enum Answer: Sendable {
    case status(Int)
    case redirect(Int, String)
    case silence
    /// Another one each time, the last for ever.
    case each([Answer])
  }

  private let answers: [String: Answer]
  private var counts: [String: Int] = [:]
  private(set) var requests: [String] = []

  init(_ answers: [String: Answer]) {
    self.answers = answers
  }

  func check(_ addresses: [String]) async -> [String: LinkAnswer] {
    var manners = Manners()
    manners.pause = .zero
    manners.firstWait = .zero
    return await LinkChecker(self, manners: manners).answers(addresses)
  }

  func answer(to request: WebRequest) -> WebAnswer {
    let address = request.address.url.absoluteString
    requests.append("\(request.method.rawValue) \(address)")
    let count = counts[address, default: 0]
    counts[address] = count + 1
    return webAnswer(answers[address] ?? .status(404), count)
  }

  private func webAnswer(_ answer: Answer, _ count: Int) -> WebAnswer {
    switch answer {
    case .status(let status): .response(.init(status: status))
    case .redirect(let status, let location): .response(.init(status: status, location: location))
    case .silence: .silence("no connection")
    case .each(let all): webAnswer(all[min(count, all.count - 1)], count)
    }
  }
}
