import Foundation
import TemporaryFolders
import Testing

@Suite struct PDFTests {
  private static let browser = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .flatMap { name in
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
    }
    .first(where: FileManager.default.isExecutableFile)

  private let site = SmallSite()

  init() {
    let guide = "---\ntitle: The whole guide\nsummary: In two chapters.\n---\n\nRead on.\n"
    write(guide, to: site.folder["content/guides/whole-guide/index.md"])
    write(
      "---\ntitle: Begin\n---\n\n## What to do\n\nStart.\n", to: site.folder["content/guides/whole-guide/01-begin.md"])
    write(
      "---\ntitle: Go on\n---\n\n## What to do\n\nContinue.\n", to: site.folder["content/guides/whole-guide/02-go.md"])
  }

  @Test(.enabled(if: PDFTests.browser != nil, "no browser that prints is installed"))
  func `A report in chapters becomes one tagged PDF with outline, title and language`() async throws {
    let run = try await clearinghouse("pdf", "whole-guide", in: site.path)
    #expect(run.status == 0 && run.output == "Printed whole-guide.pdf.\n")
    let pdf = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: site.folder["whole-guide.pdf"])), as: UTF8.self)
    #expect(pdf.hasPrefix("%PDF-"))
    #expect(pdf.contains("/StructTreeRoot") && pdf.contains("/MarkInfo"))
    #expect(pdf.contains("/Outlines"))
    #expect(pdf.contains("/Lang (en)"))
    #expect(pdf.contains("The whole guide"))
  }

  @Test func `Without a browser it says what to install, and leaves the old file`() async throws {
    write("old", to: site.folder["whole-guide.pdf"])
    let run = try await clearinghouse(
      "pdf", "whole-guide", in: site.path, environment: ["PATH": "/nowhere", "CHROME_PATH": ""])
    #expect(run.status == 74)
    #expect(run.error.contains("install") && run.error.contains("chromium"))
    #expect(text(of: site.folder["whole-guide.pdf"]) == "old")
  }

  @Test func `A browser that fails is quoted, and nothing is written`() async throws {
    let script = "#!/bin/sh\necho 'cannot open display' >&2\nexit 3\n"
    write(script, to: site.folder["browser"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.folder["browser"])
    let run = try await clearinghouse(
      "pdf", "guides/whole-guide", in: site.path, environment: ["CHROME_PATH": site.folder["browser"]])
    #expect(run.status == 74)
    #expect(run.error.contains("cannot open display"))
    #expect(!FileManager.default.fileExists(atPath: site.folder["whole-guide.pdf"]))
  }

  @Test func `A report that is not there is wrong usage, with the name that was probably meant`() async throws {
    let run = try await clearinghouse("pdf", "whole-guid", in: site.path)
    #expect(run.status == 64)
    #expect(run.error.contains("did you mean 'whole-guide'?"))
  }

  @Test func `Faulty content is reported, and nothing is printed`() async throws {
    site.addError()
    let run = try await clearinghouse("pdf", "whole-guide", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("[unknown-term]") && run.error.contains("Nothing was printed."))
  }
}
