import Foundation

/// An installed browser that can print a page: Chromium, or one made from it.
struct Chromium {
  let path: String

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    "brave-browser",
  ]
  private static let applications = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ]
  /// In seconds; a report of a hundred pages takes a few.
  private static let patience = 120.0

  /// The one that `CHROME_PATH` names, or the first that is found.
  static func find(in environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Chromium {
    if let named = environment["CHROME_PATH"], !named.isEmpty {
      guard FileManager.default.isExecutableFile(atPath: named) else {
        throw FileError("CHROME_PATH names \(named), which is no program")
      }
      return Chromium(path: named)
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let candidates = names.flatMap { name in folders.map { "\($0)/\(name)" } } + applications
    if let path = candidates.first(where: FileManager.default.isExecutableFile) { return Chromium(path: path) }
    throw FileError(
      """
      a PDF is printed by Chromium or Chrome, and neither is installed. Install one \
      (on Debian: sudo apt-get install chromium), or name it with CHROME_PATH
      """)
  }

  /// Prints a page as tagged PDF with an outline.
  ///
  /// - Parameters:
  ///   - page: the path of an HTML file.
  ///   - output: the path of the PDF.
  ///   - profile: an empty folder, so that a browser that is open is left alone.
  /// - Throws: `FileError` with what the browser said.
  func print(_ page: String, to output: String, profile: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments(page, output, profile)
    let log = "\(profile)/log"
    try System.write([], to: log)
    process.standardOutput = FileHandle(forWritingAtPath: log)
    process.standardError = FileHandle(forWritingAtPath: log)
    do { try process.run() } catch { throw FileError("cannot start \(path): \(error.localizedDescription)") }
    let hurry = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + Chromium.patience, execute: hurry)
    process.waitUntilExit()
    hurry.cancel()
    guard process.terminationStatus == 0, FileManager.default.fileExists(atPath: output) else {
      let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
      throw FileError("\(path) printed no PDF\n\(said.suffix(600))")
    }
  }

  private func arguments(_ page: String, _ output: String, _ profile: String) -> [String] {
    // The browser's own sandbox does not work for root, as in a container of continuous integration.
    (geteuid() == 0 ? ["--no-sandbox"] : []) + [
      "--headless=new", "--disable-gpu", "--disable-extensions", "--no-first-run", "--user-data-dir=\(profile)",
      "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
      "--print-to-pdf=\(output)", URL(fileURLWithPath: page).absoluteString,
    ]
  }
}
