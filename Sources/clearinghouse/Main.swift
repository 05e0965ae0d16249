import CAllocator
import ClearinghouseCLI

@main
enum Main {
  static func main() async {
    clearinghouse_take_memory_in_large_steps()
    await ClearinghouseCommand.runAndExit()
  }
}
