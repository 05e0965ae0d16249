import Catalog
import Diagnostics
import Publishing
import Site
import TemporaryFolders
import TestSupport
import Testing

@Suite("Every rule, broken in one run")
struct EveryRuleTests {
  private let folder = TemporaryFolder()
  private let planted: [String: PlantedText]
  private let today = CalendarDate("2026-07-01")!

  init() {
    planted = plantedSettings.merging(plantedEntries) { $1 }.merging(plantedTexts) { $1 }.mapValues(PlantedText.init)
    for (path, planted) in planted { write(planted.text, to: folder["content/\(path)"]) }
    // What only a disk can hold.
    write([0x2D, 0x2D, 0x2D, 0x0A, 0xE9, 0x0A], to: folder["content/things/latin.md"])
    write(String(repeating: "x", count: 1 << 20) + "x", to: folder["content/things/large.md"])
    link(folder["content/things/outside.md"], to: "/etc/hostname")
  }

  private static let onDisk: [String: [String]] = [
    "things/latin.md": ["2:1–2:2 not-utf8"], "things/large.md": ["1:1–1:1 file-too-large"],
    "things/outside.md": ["1:1–1:1 link-leaves-content"], "site.yml": ["1:1–1:1 missing-settings-file"],
  ]

  private func templates() -> (TemplateSet, [Diagnostic], [String: PlantedText]) {
    let planted = plantedTemplates.mapValues(PlantedText.init)
    var changes: [String: String?] = planted.mapValues { .some($0.text) }
    changes["pages/home"] = .some(nil)
    let (templates, diagnostics) = TinyTemplates.read(
      changing: changes, scripts: plantedScripts.mapValues { PlantedText($0).text })
    return (templates, diagnostics, planted)
  }

  private func content() async throws -> (ContentFolder, [Diagnostic]) {
    let (read, faults) = try await ContentReader.read(folder["content"])
    let files = read.files.map { SourceFile(root: "content", path: $0.path, bytes: $0.bytes) }
    return (ContentFolder(root: "content", files: files, attachments: read.attachments), faults)
  }

  private func site() async throws -> PreparedSite {
    let (content, faults) = try await content()
    return await PreparedSite.make(content, templates().0, asOf: today, faults: faults + templates().1)
  }

  @Test func `each is told at its exact place, with its mend`() async throws {
    let site = try await site()
    // What could not be read keeps the name of the folder that was read.
    let found = Dictionary(grouping: site.diagnostics) { $0.file.replacing(folder.path + "/", with: "") }.mapValues {
      $0.map { PlantedFinding($0).words }
    }
    var expected = Dictionary(uniqueKeysWithValues: planted.map { ("content/\($0)", $1.findings.map(\.words)) })
    for (path, words) in EveryRuleTests.onDisk { expected["content/\(path)", default: []] += words }
    for (name, text) in templates().2 { expected["templates/\(name).mustache"] = text.findings.map(\.words) }
    for (name, text) in plantedScripts {
      expected["templates/assets/\(name)"] = PlantedText(text).findings.map(\.words)
    }
    expected["templates/pages/home.mustache"] = ["1:1–1:1 missing-template"]
    for path in Set(expected.keys).union(found.keys).sorted() {
      #expect(found[path, default: []].sorted() == expected[path, default: []].sorted(), "\(path)")
    }
  }

  private func ofSettings() async -> [Diagnostic] {
    await MemorySite.sample.with(["site.yml": PlantedText(plantedSite).text]).diagnostics()
  }

  @Test func `what the settings of the site lead to is told at its exact place`() async {
    let found = await ofSettings().map { PlantedFinding($0).words }
    #expect(found == PlantedText(plantedSite).findings.map(\.words))
  }

  @Test func `no rule is left out`() async throws {
    let broken = Set((try await site().diagnostics + ofSettings()).map(\.rule.id))
    #expect(rulesOfContent.map(\.id).filter { !broken.contains($0) } == [])
  }

  @Test func `each mend works when it is applied, and breaks nothing`() async throws {
    let (content, _) = try await content()
    let before = await PreparedSite.make(content, templates().0, asOf: today).diagnostics
    for diagnostic in before {
      guard let mend = diagnostic.mend, let file = content.files.first(where: { $0.displayPath == diagnostic.file })
      else { continue }
      let range = file.bytes(in: mend.range)
      let bytes = file.bytes[..<range.lowerBound] + Array(mend.text.utf8) + file.bytes[range.upperBound...]
      let others = content.files.filter { $0.path != file.path }
      let mended = SourceFile(root: "content", path: file.path, bytes: Array(bytes))
      let folder = ContentFolder(root: "content", files: others + [mended], attachments: content.attachments)
      let after = await PreparedSite.make(folder, templates().0, asOf: today).diagnostics
      #expect(counts(after)[key(diagnostic), default: 0] < counts(before)[key(diagnostic), default: 0], "\(diagnostic)")
    }
  }

  private func key(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.file) \(diagnostic.rule.id) \(diagnostic.message)"
  }

  private func counts(_ diagnostics: [Diagnostic]) -> [String: Int] {
    Dictionary(diagnostics.map { (key($0), 1) }, uniquingKeysWith: +)
  }
}
