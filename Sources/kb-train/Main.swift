import ArgumentParser

/// Trains the models of `Language`, scores them and checks their files.
@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb-train",
    abstract: "Train and score the models that read English.",
    subcommands: [Train.self, Score.self, Verify.self])
}
