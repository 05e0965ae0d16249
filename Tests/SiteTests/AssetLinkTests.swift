import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite("Linking of scripts and stylesheets")
struct AssetLinkTests {
  private func link(_ files: [String: String]) -> (AssetSet, [Diagnostic]) {
    AssetSet.link(root: "templates", files.mapValues { Array(MarkedText($0).text.utf8) })
  }

  private func text(_ files: [String: String], _ source: String) -> String? {
    link(files).0.assets.first { $0.source == source }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// What is found in a script that stands beside `parts/sum.js`.
  private func findings(_ script: String) -> [String] {
    let sum = "import { main } from \"../main.js\";\nexport function sum() {}\n"
    let found = link(["main.js": script, "parts/sum.js": script.contains("main") ? sum : "export const sum = 1;\n"]).1
    return found.filter { $0.file.hasSuffix("assets/main.js") }.map { MarkedText(script).summary(of: $0) }
  }

  @Test func `a script is one file with all that it imports, each once, in the order of need`() {
    let files = [
      "main.js": "import { b } from \"./parts/b.js\";\nimport { a as first } from \"./parts/a.js\";\nb(first);\n",
      "parts/b.js": "import { a } from \"./a.js\";\nexport function b(x) { return a + x; }\n",
      "parts/a.js": "export const a = 1;\n",
    ]
    #expect(
      text(files, "main.js") == """
        (() => {
        "use strict";
        const module0 = (() => {
        const a = 1;
        return { a };
        })();
        const module1 = (() => {
        const { a } = module0;
        function b(x) { return a + x; }
        return { b };
        })();
        const module2 = (() => {
        const { b } = module1;
        const { a: first } = module0;
        b(first);
        return {  };
        })();
        })();

        """)
  }

  @Test func `a stylesheet holds what it imports, in its place`() {
    let files = [
      "site.css": "/* All. */\n@import \"styles/a.css\";\n@import \"styles/b.css\";\n", "styles/a.css": "a {}\n",
      "styles/b.css": "b {}\n",
    ]
    #expect(text(files, "site.css") == "a {}\nb {}\n")
  }

  @Test func `what others import is not published by itself`() {
    let set = link(["site.css": "@import \"styles/a.css\";\n", "styles/a.css": "a {}\n", "icon.svg": "<svg/>"]).0
    #expect(set.assets.map(\.source) == ["icon.svg", "site.css"])
  }

  @Test func `a script that imports nothing is published as it is`() {
    #expect(text(["form.js": "(() => { 1; })();\n"], "form.js") == "(() => { 1; })();\n")
  }

  @Test func `lines that are comments are left out, other comments and what looks like one are not`() {
    let part = """
      // One.
      /** Two
       * lines. */
      export const a = "/* no */"; // rest
      export const b = 1;
      /*! Kept. */

      """
    let files = ["main.js": "import { a } from \"./a.js\";\n", "a.js": part]
    #expect(
      text(files, "main.js")?.contains("{\nconst a = \"/* no */\"; // rest\nconst b = 1;\n/*! Kept. */\n") == true)
    let several = "export const a = `\n// text\n`;\n"
    #expect(text(files.merging(["a.js": several]) { $1 }, "main.js")?.contains("// text") == true)
    let style = ["site.css": "@import \"a.css\";\n", "a.css": "/* One */\na { /* in */ }\n/* two\n */ b {}\n"]
    #expect(text(style, "site.css") == "a { /* in */ }\n b {}\n")
  }

  @Test(arguments: [
    "export const a = 1;\r\n// One.\r\nexport const b = 2;\r\n", "// One.\nexport const a = 1;\nexport const b = 2;\n",
  ])
  func `lines may end as on Windows`(part: String) {
    let made = text(["main.js": "import { a } from \"./a.js\";\n", "a.js": part], "main.js") ?? ""
    #expect(made.contains("const a = 1;") && made.contains("const b = 2;") && !made.contains("One"))
  }

  @Test(arguments: [
    "const s = `${list.map((x) => `\n// kept\n`).join(\"\")}`;", "const s = \"a \\\n// kept\";",
    "let x = 1; /* one\n// kept */",
    "/* one */ let y = 1; /* two\n// kept */",
    "/** @license MIT, kept */", "// Copyright of somebody, kept", "/* one\n * SPDX-License-Identifier: kept */",
  ])
  func `what may be no comment, or says whose the text is, stays`(part: String) {
    let files = ["main.js": "import { a } from \"./a.js\";\n", "a.js": "export const a = 1;\n\(part)\n"]
    #expect(text(files, "main.js")?.contains("kept") == true)
  }

  @Test func `two slashes are no comment in a stylesheet`() {
    let style = ["site.css": "@import \"a.css\";\n", "a.css": "a { background: url(\n//a.example/b.png\n) }\n"]
    #expect(text(style, "site.css") == "a { background: url(\n//a.example/b.png\n) }\n")
  }

  @Test func `a changed part changes the name of the whole`() {
    let names = ["a {}\n", "b {}\n"].map { link(["site.css": "@import \"x.css\";\n", "x.css": $0]).0.assets[0].name }
    #expect(names[0] != names[1])
  }

  @Test(arguments: [
    ("import { sum } from \"1️⃣./part/sum.js2️⃣\";", "1️⃣2️⃣ unlinkable-import"),
    ("import { 1️⃣smu2️⃣ } from \"./parts/sum.js\";", "1️⃣2️⃣ unlinkable-import"),
    ("1️⃣import * as all from \"./parts/sum.js\";2️⃣", "1️⃣2️⃣ unlinkable-import"),
    ("1️⃣export default 5;2️⃣", "1️⃣2️⃣ unlinkable-import"),
  ])
  func `an import that cannot be linked is told at its place`(script: String, finding: String) {
    #expect(findings(script) == [finding])
  }

  @Test func `modules that import each other are told`() {
    let found = link([
      "main.js": "import { a } from \"./a.js\";\n", "a.js": "import { b } from \"./b.js\";\nexport const a = 1;\n",
      "b.js": "import { a } from \"./a.js\";\nexport const b = 1;\n",
    ]).1
    #expect(found.map(\.message) == ["this file is imported by what it imports"])
    #expect(found.map(\.file) == ["templates/assets/b.js"])
  }
}
