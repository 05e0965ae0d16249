import LinkCheck
import Testing

/// Redirects, with answers that are given.
struct RedirectTests {
  private func answer(
    _ answers: [String: ScriptedClient.Answer], _ address: String = "https://a.school.edu/"
  ) async -> LinkAnswer? {
    await ScriptedClient(answers).check([address])[address]
  }

  @Test func `permanent redirects say where it is now`() async {
    let found = await answer([
      "https://a.school.edu/": .redirect(301, "https://b.school.edu/x"),
      "https://b.school.edu/x": .redirect(308, "/y?z=1"), "https://b.school.edu/y?z=1": .status(200),
    ])
    #expect(found == .good(movedTo: "https://b.school.edu/y?z=1"))
  }

  @Test(arguments: [302, 303, 307]) func `temporary redirects leave the address as it is`(status: Int) async {
    let found = await answer([
      "https://a.school.edu/": .redirect(status, "https://b.school.edu/"), "https://b.school.edu/": .status(200),
    ])
    #expect(found == .good(movedTo: nil))
  }

  @Test func `what a temporary redirect leads on to is no new address`() async {
    let found = await answer([
      "https://a.school.edu/": .redirect(301, "https://b.school.edu/"),
      "https://b.school.edu/": .redirect(302, "https://login.school.edu/"),
      "https://login.school.edu/": .redirect(301, "https://login.school.edu/now"),
      "https://login.school.edu/now": .status(200),
    ])
    #expect(found == .good(movedTo: "https://b.school.edu/"))
  }

  @Test(arguments: ["next", "./next", "../course/next", "/course/next", "//a.school.edu/course/next"])
  func `redirects may be relative`(location: String) async {
    let start = "https://a.school.edu/course/old"
    let found = await answer(
      [start: .redirect(301, location), "https://a.school.edu/course/next": .status(200)], start)
    #expect(found == .good(movedTo: "https://a.school.edu/course/next"))
  }

  @Test func `a redirect in a circle is found`() async {
    let client = ScriptedClient([
      "https://a.school.edu/": .redirect(302, "https://a.school.edu/b"),
      "https://a.school.edu/b": .redirect(302, "https://a.school.edu/"),
    ])
    #expect(await client.check(["https://a.school.edu/"]).values.first == .failed("redirects in a circle"))
    #expect(await client.requests.count <= 8)
  }

  @Test func `a host that first sets a cookie may lead back`() async {
    let client = ScriptedClient(["https://a.school.edu/": .each([.redirect(302, "/"), .status(200)])])
    #expect(await client.check(["https://a.school.edu/"]).values.first == .good(movedTo: nil))
  }

  @Test func `redirects without end are given up`() async {
    let steps = (0..<40).map { ("https://a.school.edu/\($0)", ScriptedClient.Answer.redirect(302, "/\($0 + 1)")) }
    let found = await answer(Dictionary(uniqueKeysWithValues: steps), "https://a.school.edu/0")
    #expect(found == .failed("redirects more than 10 times"))
  }

  @Test func `a redirect that leads to no address has failed`() async {
    #expect(
      await answer(["https://a.school.edu/": .redirect(301, "mailto:x@school.edu")])
        == .failed("redirects to no address"))
  }

  @Test(arguments: ["http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/x", "http://[::1]/", "http://router/"])
  func `a redirect into a private network is not followed`(target: String) async {
    let client = ScriptedClient(["https://a.school.edu/": .redirect(302, target), target: .status(200)])
    #expect(await client.check(["https://a.school.edu/"]).values.first == .refused("leads into a private network"))
    #expect(await client.requests == ["HEAD https://a.school.edu/"])
  }

  @Test func `what is gone at the end of a redirect is gone`() async {
    let found = await answer([
      "https://a.school.edu/": .redirect(301, "/gone"), "https://a.school.edu/gone": .status(410),
    ])
    #expect(found == .failed("410"))
  }
}
