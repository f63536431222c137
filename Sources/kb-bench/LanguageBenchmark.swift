import ArgumentParser
import FoundationEssentials
import Language

/// `kb-bench language`: words a second at each depth of the analysis.
struct LanguageBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "Measure how many words a second are read, and how that compares with a yardstick.",
    discussion: """
      The yardstick counts the words of the same text by their hash, in plain Swift; the ratio to it depends less on \
      the machine and on what else runs than the words a second do. The best of the rounds counts.
      """)

  @Option(help: ArgumentHelp("A text to read instead of the built-in one.", valueName: "file"))
  var text: String?

  @Option(help: "How often each depth is measured.")
  var rounds = 5

  @Option(help: "Roughly how many words the built-in text has.")
  var words = 200_000

  @Option(help: "Measure this depth only: sentences, rules, tags or full.")
  var only: String?

  func run() throws {
    let text =
      try self.text.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
      ?? SampleText.text(words: words)
    // As the program reads: article by article, of some hundred words each.
    let articles = Self.articles(text)
    let yardstick = best { articles.reduce(0) { $0 + Yardstick.words(in: $1) } }
    print("yardstick: \(Self.rate(yardstick))")
    for analysis in Document.Analysis.allCases where only == nil || only == "\(analysis)" {
      let measured = best {
        articles.reduce(0) { $0 + Document($1, analysis: analysis).tokens.count }
      }
      let ratio = Self.perSecond(measured) / Self.perSecond(yardstick)
      let thousandths = Int((ratio * 1000).rounded())
      print("\(analysis): \(Self.rate(measured)), \(thousandths) thousandths of the yardstick")
    }
  }

  private typealias Measure = (words: Int, time: Duration)

  private func best(_ work: () -> Int) -> Measure {
    let clock = ContinuousClock()
    var best: Measure?
    for _ in 0..<max(1, rounds) {
      var words = 0
      let time = clock.measure { words = work() }
      if best.map({ time < $0.time }) ?? true { best = (words, time) }
    }
    return best ?? (0, .seconds(1))
  }

  private static func perSecond(_ measure: Measure) -> Double {
    let (seconds, fraction) = measure.time.components
    return Double(measure.words) / (Double(seconds) + Double(fraction) * 1e-18)
  }

  private static func rate(_ measure: Measure) -> String {
    "\(Int(perSecond(measure))) words a second (\(measure.words) words)"
  }

  /// Cuts a text at paragraphs into pieces of a few thousand bytes.
  private static func articles(_ text: String) -> [String] {
    var articles: [String] = []
    var article = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      article += line + "\n"
      if line.isEmpty, article.utf8.count > 4000 {
        articles.append(article)
        article = ""
      }
    }
    if !article.isEmpty { articles.append(article) }
    return articles
  }
}
