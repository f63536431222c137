import ArgumentParser
import FoundationEssentials
import Query
import Store

/// `kb-bench query`: how long questions take, without the start of a process.
struct QueryBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Measure how long questions take on a file, in milliseconds.",
    discussion: """
      Questions stand one on a line, or as "question" in lines of JSON. Each is asked once to warm up; of the rounds \
      that follow, its median counts.
      """)

  @Option(help: "The file that is asked.")
  var db = "kb.sqlite"

  @Option(help: "How often each question is asked.")
  var rounds = 3

  @Option(help: "How many of the slowest questions are shown.")
  var slowest = 5

  @Argument(help: "The file with the questions.")
  var questions: String

  private struct Line: Decodable { var question: String }

  func run() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: questions)), as: UTF8.self)
    let decoder = JSONDecoder()
    let list = text.split(separator: "\n").map { line in
      (try? decoder.decode(Line.self, from: Data(line.utf8)))?.question ?? String(line)
    }
    let base = try KnowledgeBase.open(db, access: .readOnly)
    let engine = QueryEngine(base)
    let clock = ContinuousClock()
    var times: [(time: Duration, question: String)] = []
    for question in list {
      _ = try engine.answer(question)
      var own: [Duration] = []
      for _ in 0..<max(1, rounds) {
        own.append(try clock.measure { _ = try engine.answer(question) })
      }
      times.append((own.sorted()[own.count / 2], question))
    }
    times.sort { $0.time < $1.time }
    guard let last = times.last else { return }
    let rank = { (share: Double) in
      times[min(times.count - 1, Int(share * Double(times.count)))].time
    }
    print(
      "\(times.count) questions: median \(Self.text(rank(0.5))), p95 \(Self.text(rank(0.95))), "
        + "longest \(Self.text(last.time))")
    for (time, question) in times.suffix(slowest).reversed() {
      print("\(Self.text(time))  \(question)")
    }
  }

  private static func text(_ time: Duration) -> String {
    let (seconds, fraction) = time.components
    let tenths = Int((Double(seconds) * 1e4 + Double(fraction) * 1e-14).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
