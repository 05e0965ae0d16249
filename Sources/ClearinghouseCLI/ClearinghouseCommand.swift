package import ArgumentParser
import Foundation
import Publishing

/// The program's command line.
package struct ClearinghouseCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "clearinghouse",
    abstract: "Build the website of an education clearinghouse from a folder of Markdown entries.",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, ImportCommand.self, LinksCommand.self,
      StatusCommand.self,
      ExplainCommand.self, QueryCommand.self, SchemaCommand.self, PDFCommand.self,
    ])

  package init() {}

  /// Runs the command that the arguments name, and ends the process with the status of the contract: 0 done,
  /// 1 the content has errors, 64 wrong usage, 74 a file could not be read or written.
  package static func runAndExit() async -> Never {
    // Writing to a pipe that nobody reads any more is then an error, which `Terminal` takes for none.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      exit(withError: nil)
    } catch let error as FileError {
      Terminal.error("clearinghouse: \(error)")
      Foundation.exit(74)
    } catch {
      exit(withError: error)
    }
  }
}
