import ArgumentParser
import Extraction
import FoundationEssentials
import Language

/// `kb-train train`: new weights out of corpora.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Train the models on the corpora of a folder, write their weights and print their scores.",
    discussion: """
      The folder holds ewt.train.conllu, gum.train.conllu and polnear-silver.train.tsv, and for the scores ewt.dev.conllu \
      and gum.dev.conllu; the folder attribution beside it PolNeAR's train.jsonl and dev.jsonl. Every tenth article of the silver corpus is held out and scored on. The same corpora \
      and the same seed give the same weights, byte by byte.
      """)

  @Option(help: ArgumentHelp("The folder of the corpora.", valueName: "folder"))
  var corpora: String

  @Option(help: ArgumentHelp("Where the weights are written.", valueName: "folder"))
  var output = "Sources/CModels/data"

  @Option(help: "The seed of all that is random.")
  var seed: UInt64 = 1

  @Option(help: "How often the network goes through the corpora.")
  var epochs = 25

  @Option(
    help: """
      Train this one only: sentences (where they end), english (tags, trees and names), or attributions (who says what), \
      which learn from what the program's own english makes of a text and so are never trained along with it.
      """)
  var only: Model?

  enum Model: String, ExpressibleByArgument, CaseIterable { case english, sentences, attributions }

  func run() throws {
    if only == .attributions { return try trainAttributions() }
    let training = try Training(corpora: corpora, seed: seed)
    if only == nil || only == .sentences {
      let splitter = try kept(training.trainSentences(), "sentences", SentenceModel.init)
      training.scoreSentences(splitter)
    }
    if only == nil || only == .english {
      let bytes = training.trainNetwork(epochs: epochs)
      try training.score(kept(bytes, "english", ReadingNetwork.init))
    }
  }

  private func trainAttributions() throws {
    guard let reading = ReadingNetwork(EmbeddedModels.english) else {
      throw ValidationError("The program was built with weights of another format.")
    }
    let trainer = AttributionTrainer(
      try AttributionCorpus.read(attributions + "/train.jsonl"),
      shape: AttributionShape(vector: reading.width), seed: seed)
    trainer.train { Progress.print($0) }
    let network = try kept(trainer.bytes(), "attributions", AttributionNetwork.init)
    let examples = try AttributionCorpus.read(attributions + "/dev.jsonl")
    let values = AttributionScore(examples, AttributionWorker(network)).values
    Progress.print(
      "PolNeAR dev: "
        + values.map { "\($0.name) \(Score.decimal($0.value))" }.joined(separator: ", "))
  }

  /// The folder of the corpus of attributions, beside that of the others.
  private var attributions: String { corpora + "/../attribution" }

  /// Writes a model's bytes and reads them back.
  private func kept<Value>(_ bytes: [UInt8], _ name: String, _ read: (ModelFile) -> Value?) throws
    -> Value
  {
    let path = output + "/" + name + ".bin"
    try Data(bytes).write(to: URL(filePath: path))
    Progress.print("\(path): \(bytes.count) bytes")
    guard let value = read(Training.keep(bytes)) else {
      throw ValidationError("The weights just written cannot be read back.")
    }
    return value
  }
}
