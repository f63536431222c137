import ArgumentParser

/// Measures how fast the parts of the program are.
@main
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb-bench",
    abstract: "Measure the speed of parts of the program, on one core.",
    subcommands: [LanguageBenchmark.self, PagesBenchmark.self, QueryBenchmark.self])
}
