import Testing

@testable import Authoring

@Suite("JSON and YAML texts")
struct JSONValueTests {
  private let long = JSONValue.text(String(repeating: "x", count: 100))

  @Test func `what fits on a line stands on one`() {
    let value: JSONValue = ["b": 1, "a": ["x", true, .null, .number(0.5)], "gone": nil]
    #expect(value.text == "{ \"b\": 1, \"a\": [\"x\", true, null, 0.5] }\n")
    #expect((["a": long, "b": []] as JSONValue).text == "{\n  \"a\": \(long.compact),\n  \"b\": []\n}\n")
  }

  @Test func `texts are escaped, and signs that need not be are not`() {
    #expect((["<10", "\"\\\n\u{1}"] as JSONValue).compact == #"["<10", "\"\\\n\u0001"]"#)
  }

  @Test func `YAML has blocks`() {
    let value: JSONValue = ["a": ["b": "c: d", "e": [1, 2]], "f": [["g": 1, "h": ["i": true]], "j"], "k": [:]]
    #expect(
      value.yaml == """
        a:
          b: "c: d"
          e: [1, 2]
        f:
          - g: 1
            h:
              i: true
          - "j"
        k: {}

        """)
  }

  @Test func `merging keeps the order, and the second counts`() {
    #expect((["a": 1, "b": 2] as JSONValue).merging(["a": 3]) == ["b": 2, "a": 3])
  }
}
