import ArgumentParser
import Diagnostics
import Publishing

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in a browser on this machine, and follow changes.",
    discussion: "Nothing is published. While the content has errors the last good site stays.")

  @OptionGroup var options: InputOptions

  @Option(help: ArgumentHelp("The port to listen on.", valueName: "n"))
  var port: UInt16 = 8000

  func run() async throws {
    let options = options
    let server = PreviewServer(input: try options.input(), port: port) { diagnostics, isGood in
      options.report(diagnostics)
      Terminal.error(isGood ? "The site is up to date." : "The last good site stays until the errors are mended.")
    }
    let address = "http://localhost:\(port)/"
    try await server.run { Terminal.error("Serving on \(address) (stop with control-C)") }
  }
}
