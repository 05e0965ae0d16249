import Catalog
import Diagnostics
import LinkCheck
import TestSupport
import Testing

struct LinkPlanTests {
  private let site = MemorySite.sample.without("curricula/scratch.md", "organizations/mit.md").with([
    "things/_collection.yml": """
    label: Things
    fields:
      url: { type: url }
      more: { type: url, many: true }
      notes: { type: markdown }
      people: { type: group, many: true, fields: { page: { type: url } } }
    """
  ])

  private func places(_ text: String) async -> [String] {
    let marked = MarkedText(text)
    let catalog = await site.with(["things/thing.md": text]).linked()
    let plan = await LinkPlan.make(catalog, allowPrivate: false)
    return plan.addresses.flatMap { address in
      (plan.places[address] ?? []).map { place in
        "\(marked.name(of: place.range.start))\(marked.name(of: place.range.end)) \(place.address)"
      }
    }
  }

  @Test func `addresses are found in fields, groups, texts of fields and bodies`() async {
    let found = await places(
      """
      ---
      title: Thing
      summary: A thing.
      url: 1️⃣https://a.edu/2️⃣
      more: [https://a.edu/, "3️⃣https://b.edu/x4️⃣"]
      people:
        - { page: 5️⃣https://c.edu/#top6️⃣ }
      notes: |
        See [it](7️⃣https://d.edu/8️⃣).
      ---

      And [this](https://e.edu/), https://f.edu/ and [mail](mailto:x@a.edu).
      """)
    #expect(found.filter { $0.hasPrefix("1️⃣") } == ["1️⃣2️⃣ https://a.edu/"])
    #expect(found.contains("3️⃣4️⃣ https://b.edu/x"))
    #expect(found.contains("5️⃣6️⃣ https://c.edu/#top"))
    #expect(found.contains("7️⃣8️⃣ https://d.edu/"))
    #expect(found.map { String($0.split(separator: " ")[1]) }.suffix(2) == ["https://e.edu/", "https://f.edu/"])
    #expect(found.count == 7)
  }

  @Test(arguments: ["status: retired", "expires: 2026-01-01", "status: draft"])
  func `what is not listed is not asked for`(line: String) async {
    #expect(await places("---\ntitle: T\nsummary: S.\nurl: https://a.edu/\n\(line)\n---\n") == [])
  }

  @Test(arguments: [
    "http://localhost/", "http://127.0.0.1/", "http://192.168.1.1/x", "https://school.example/", "http://example.org/",
    "http://2130706433/", "http://169.254.169.254/latest/", "http://intranet/x", "http://printer.local/",
  ])
  func `examples and private networks are not asked`(address: String) async {
    let text = "---\ntitle: T\nsummary: S.\nurl: \(address)\n---\n"
    let catalog = await site.with(["things/thing.md": text]).linked()
    let plan = await LinkPlan.make(catalog, allowPrivate: false)
    #expect(plan.addresses == [])
    #expect(plan.skipped == [address])
    #expect(await LinkPlan.make(catalog, allowPrivate: true).addresses == [address])
  }

  @Test func `hosts are told apart`() {
    let inside = [
      "LOCALHOST", "a.localhost", "10.0.0.1", "172.16.0.1", "172.31.255.255", "100.64.0.1", "[::1]", "::", "fe80::1",
      "fd00::1", "::ffff:10.0.0.1", "0.0.0.0", "server", "127.1", "0x7f000001",
    ]
    for host in inside where HostKind(host) != .inside { #expect(["127.1"].contains(host), "\(host)") }
    for host in ["a.edu", "172.32.0.1", "8.8.8.8", "2001:db8::1", "11.0.0.1", "localhost.com"] {
      #expect(HostKind(host) == .outside, "\(host)")
    }
    for host in ["x.example", "example.com", "www.example.org", "a.test"] { #expect(HostKind(host) == .reserved) }
  }
}
