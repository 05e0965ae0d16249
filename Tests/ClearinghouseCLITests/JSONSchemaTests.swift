import TemporaryFolders
import Testing

/// The JSON Schemas against their own schema, and content against them, with Python's `jsonschema`.
@Suite(
  .enabled("needs Python with jsonschema and PyYAML") { await Tool.python.succeeds("-c", "import jsonschema, yaml") })
struct JSONSchemaTests {
  private let folder = TemporaryFolder()

  private func validate(_ content: String) async throws -> Run {
    _ = try await clearinghouse("schema", "--content", content, "--output", folder.path, in: repository)
    return try await faults(content)
  }

  private func faults(_ content: String) async throws -> Run {
    try await Tool.python.run("scripts/validate-schemas.py", folder["schemas"], content, in: repository)
  }

  @Test(arguments: ["content", "Tests/ClearinghouseCLITests/Fixtures/second-site/content"])
  func `all that is in the content is valid`(_ content: String) async throws {
    let run = try await validate(content)
    #expect(run.output == "")
    #expect(run.error == "")
    #expect(run.status == 0)
  }

  @Test func `the settings of the content systems are YAML, and name every field once`() async throws {
    let program = """
      import sys, yaml
      def names(fields):
          found = [field["name"] for field in fields]
          assert len(found) == len(set(found)), found
          for field in fields: names(field.get("fields", []))
          for field in fields: assert field["widget"] != "select" or field["options"], field
      for collection in yaml.safe_load(open(sys.argv[1]))["collections"]:
          names(collection["fields"])
          print(collection["name"], collection["fields"][0]["name"], collection["fields"][-1]["name"])
      """
    let run = try await Tool.python.run("-c", program, "admin/config.yml", in: repository)
    #expect(run.error == "")
    #expect(run.output.contains("curricula title body\n"))
  }

  private static let schema = """
    label: Things
    fields:
      url: { type: url, required: true }
      mail: { type: email }
      day: { type: date }
      number: { type: integer, min: 1, max: 9 }
      share: { type: percent }
      people: { type: count }
      flag: { type: boolean }
      tag: { type: term, vocabulary: tags }
      one: { type: reference, to: guides }
      two: { type: reference, to: [guides, things] }
      year: { type: text, pattern: '\\d{4}-\\d{2}' }
      short: { type: text, max_length: 5 }
      few: { type: text, many: true, min: 2, max: 3 }
      group: { type: group, many: true, fields: { a: { type: text, required: true } } }
      new: { type: text, required: true, renamed_from: old }

    """

  private static let good: KeyValuePairs = [
    "url": "https://a.example/b?c=d", "mail": "a@b.example", "day": "2026-03-01", "number": "9", "share": "37.5",
    "people": "\"<10\"", "flag": "true", "tag": "loops", "one": "one", "two": "guides/one", "year": "2021-22",
    "short": "12345", "few": "[a, b]", "group": "[{ a: b }]", "new": "n",
  ]

  /// The keywords of the schema that an entry offends in which one value is another.
  private func faults(_ key: String, _ value: String?, without other: String = "") async throws -> Set<String> {
    let site = SmallSite()
    write(JSONSchemaTests.schema, to: site.folder["content/things/_collection.yml"])
    var fields = JSONSchemaTests.good.filter { ![key, other].contains($0.key) }.map { "\($0.key): \($0.value)" }
    if let value { fields.append("\(key): \(value)") }
    let head = ["title: T", "summary: S."].filter { !$0.hasPrefix("\(key):") }
    let entry = "---\n\((head + fields).joined(separator: "\n"))\n---\n"
    write(entry, to: site.folder["content/things/a.md"])
    let run = try await validate(site.folder["content"])
    #expect(run.error == "")
    let check = try await clearinghouse("check", in: site.path)
    #expect((check.status == 0) == (run.status == 0), "\(check.error) \(run.output)")
    // A line is file, pointer, keyword and message.
    return Set(
      run.output.split(separator: "\n").map { String($0.split(separator: ": ", omittingEmptySubsequences: false)[2]) })
  }

  @Test(arguments: [
    ("people", "10"), ("people", "0"), ("people", "\"<15\""), ("title", "1984"), ("one", "guides/one"), ("old", "n"),
    ("flag", "false"), ("published", "2026-01-01"), ("few", "[a, b, c]"), ("tags", "[]"), ("related", "[guides/two]"),
  ])
  func `what check accepts is valid`(_ key: String, _ value: String) async throws {
    #expect(try await faults(key, value) == [])
  }

  @Test func `a former name stands for a required field`() async throws {
    #expect(try await faults("old", "n", without: "new") == [])
  }

  @Test(arguments: [
    ("url", "a.example", "pattern"), ("url", nil, "required"), ("mail", "a", "pattern"), ("day", "March", "pattern"),
    ("number", "10", "maximum"), ("number", "1.5", "type"), ("share", "101", "maximum"), ("people", "5", "not"),
    ("people", "-1", "minimum"), ("people", "few", "pattern"), ("flag", "perhaps", "type"), ("tag", "lops", "enum"),
    ("one", "things/a", "pattern"), ("two", "one", "pattern"), ("year", "2021", "type"), ("year", "2021-2", "pattern"),
    ("short", "abcdef", "maxLength"), ("few", "[a]", "minItems"), ("few", "[a, a]", "uniqueItems"),
    ("few", "[a, b, c, d]", "maxItems"), ("group", "[{ b: c }]", "required"), ("status", "hidden", "enum"),
    ("zzz", "1", "additionalProperties"), ("new", nil, "anyOf"), ("tags", "loops", "type"),
  ])
  func `what check refuses is not valid`(_ key: String, _ value: String?, _ keyword: String) async throws {
    #expect(try await faults(key, value).contains(keyword))
  }
}
