import ArgumentParser
import News

@main
struct KB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Who said what in news of talks.", version: Version.tool)
}
