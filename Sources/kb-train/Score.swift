import ArgumentParser
import FoundationEssentials
import Language

/// `kb-train score`: what the shipped models are worth on a file.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the shipped models' scores on a file, as JSON.",
    discussion: """
      A treebank gives tag_accuracy, lemma_accuracy, uas and las (on its own tokens, with predicted tags; base forms \
      whatever their capitals; las counts subtypes of relations, las_universal does not), sentence_f1 (from its plain \
      text) and, if it has entities, entity_f1. A file of names, in two columns \
      or as JSON lines with text and entities, or the silver corpus (.tsv), of which the articles count that are held out \
      of the training, gives entity_f1 and the F1 of each kind.
      """)

  @Option(help: ArgumentHelp("A treebank in CoNLL-U.", valueName: "file"))
  var conllu: String?

  @Option(
    help: ArgumentHelp(
      "Score only the treebank's documents whose names begin like this.", valueName: "prefix"))
  var documents = ""

  @Option(help: ArgumentHelp("Names: word and label in columns, or JSON lines.", valueName: "file"))
  var ner: String?

  @Flag(help: "Print also the names that were missed, and those that are none.")
  var misses = false

  func validate() throws {
    if conllu == nil && ner == nil {
      throw ValidationError("Name a file to score on: --conllu FILE or --ner FILE.")
    }
  }

  func run() throws {
    var scores: [(name: String, value: Double)] = []
    let worker = try Self.embedded()
    if let conllu {
      let sentences = try Corpora.universal(conllu).filter { $0.document.hasPrefix(documents) }
      guard !sentences.isEmpty else {
        throw ValidationError(
          "No document of \(conllu) has a name that begins with “\(documents)”.")
      }
      scores += TreebankScore(sentences, worker).values
      if sentences.contains(where: { !$0.names.isEmpty }) {
        scores += NameScore(sentences, worker).values
      }
      scores.append(("sentence_f1", SentenceScore.f1(sentences)))
    }
    if let ner {
      let score =
        if ner.hasSuffix(".jsonl") {
          try ReportScore.score(ner)
        } else if ner.hasSuffix(".tsv") {
          NameScore(try Corpora.silver(ner).filter(Training.isHeldOut), worker)
        } else {
          NameScore(try Corpora.names(ner), worker)
        }
      if misses { for miss in score.misses { print(miss) } }
      scores += score.values
    }
    let lines = scores.map { "  \"\($0.name)\": \(Self.decimal($0.value))" }
    print("{\n" + lines.joined(separator: ",\n") + "\n}")
  }

  /// A worker with the weights that the program carries.
  private static func embedded() throws -> NetworkWorker {
    guard let network = ReadingNetwork(EmbeddedModels.english) else {
      throw ValidationError("The program was built with weights of another format.")
    }
    return NetworkWorker(network)
  }

  /// A percentage with two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
