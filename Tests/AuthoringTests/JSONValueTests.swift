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

  @Test func `the same is written without spaces, as bytes`() {
    let value: JSONValue = [
      "b": [1, .null, true, .number(0.5)], "a": ["c": "<10 ö \u{2028}", "d": "\"\\\n\u{1}\u{1f}"],
    ]
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"b\":[1,null,true,0.5],\"a\":{\"c\":\"<10 ö \u{2028}\",\"d\":\"\\\"\\\\\\n\\u0001\\u001f\"}}")
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
