import Foundation
import TemporaryFolders
import Testing

/// The figures of the Snapshot report against the entries' front matter, added up here.
struct SnapshotReportTests {
  private static let page = Task {
    let folder = TemporaryFolder()
    let run = try await clearinghouse("build", "--output", folder["public"], "--as-of", "2026-12-01", in: repository)
    #expect(run.status == 0, "\(run.error)")
    return text(of: folder["public/reports/snapshot-2021-22/index.html"]) ?? ""
  }

  private let data: PublishedData

  init() throws {
    data = try PublishedData(year: "2021-22")
    try #require(data.districts.count >= 6)
  }

  private func figure(_ title: String) async throws -> FigureOnPage {
    try #require(FigureOnPage(title, in: try await SnapshotReportTests.page.value), "\(title)")
  }

  private var students: Int { data.districts.reduce(0) { $0 + $1.students } }

  @Test func `size and schools of each district`() async throws {
    let rows = try await figure("The districts, their setting and size").rows
    #expect(rows.map { $0.first } == data.districts.map(\.title))
    #expect(rows.map { $0.suffix(2) } == data.districts.map { [grouped($0.schools), grouped($0.students)] })
    let bars = try await figure("Students in each district").rows
    #expect(bars == data.districts.map { [$0.title, grouped($0.students)] })
  }

  @Test func `totals`() async throws {
    let numbers = try await figure("The districts together").numbers
    let schools = data.districts.reduce(0) { $0 + $1.schools }
    #expect(
      numbers == [
        "Districts": "\(data.districts.count)", "Schools": grouped(schools), "Students": grouped(students),
        "Students outside the largest district": grouped(students - data.districts[0].students),
      ])
  }

  @Test func `students for each school`() async throws {
    let sorted = data.districts.sorted {
      Double($0.students) / Double($0.schools) > Double($1.students) / Double($1.schools)
    }
    let expected = sorted.map { [$0.title, grouped(Int((Double($0.students) / Double($0.schools)).rounded()))] }
    #expect(try await figure("Students for each school").rows == expected)
  }

  @Test func `need and groups`() async throws {
    let needs = data.districts.compactMap { district in district.titleI.map { (district, $0) } }.sorted { $0.1 > $1.1 }
    #expect(try await figure("Title I").rows == needs.map { [$0.0.title, percent($0.1)] })
    let expected = Set(
      data.districts.flatMap { district in district.groups.map { [district.title, $0.0, percent($0.1)] } })
    let rows = try await figure("Groups of students named in the source").rows
    #expect(Set(rows) == expected && rows.count == expected.count)
  }

  @Test func `who can help whom`() async throws {
    let rows = try await figure("A question, and a district that might answer it").rows
    let expected = Set(data.pairs.map { [$0.asking, $0.question, $0.offering, $0.offer] })
    #expect(Set(rows) == expected && rows.count == expected.count && !expected.isEmpty)
    let exchange = try await figure("Givers and seekers, by broader topic").rows
    #expect(exchange.count == data.exchange.count)
    for row in exchange {
      let (offered, asked) = try #require(data.exchange[row[0]], "\(row)")
      #expect(row[1] == (offered.isEmpty ? "nobody yet" : offered.sorted().joined(separator: ", ")))
      #expect(row[2] == (asked.isEmpty ? "nobody yet" : asked.sorted().joined(separator: ", ")))
    }
  }

  @Test func `numbers in sentences`() async throws {
    let html = try await SnapshotReportTests.page.value
    let words = FigureOnPage.words(html)
    let largest = data.districts[0]
    let share = Int((100 * Double(largest.students) / Double(students)).rounded())
    #expect(
      words.contains(
        "The \(data.districts.count) districts have \(grouped(students)) students, and \(largest.title) alone has \(share) percent"
      ))
    let needs = data.districts.compactMap(\.titleI)
    #expect(words.contains("Title I runs from \(percent(needs.min() ?? 0)) to \(percent(needs.max() ?? 0))"))
    #expect(words.contains("another asks about is \(data.sharedTopics.count)."))
    #expect(words.contains("there are \(data.pairs.count) pairings"))
    let rounded = data.districts.count { $0.students % 1000 == 0 }
    #expect(words.contains("three zeros: \(rounded) of \(data.districts.count)."))
    let ratio = Double(largest.students) / Double(data.districts[1].students)
    #expect(
      words.contains("The largest district has \((ratio * 10).rounded() / 10) times as many students as the next"))
  }
}
