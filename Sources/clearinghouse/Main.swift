import ClearinghouseCLI

@main
enum Main {
  static func main() async {
    await ClearinghouseCommand.runAndExit()
  }
}
