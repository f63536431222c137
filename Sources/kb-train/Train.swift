import ArgumentParser
import FoundationEssentials
import Language

/// `kb-train train`: new weights out of corpora.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Train the models on the corpora of a folder, write their weights and print their scores.",
    discussion: """
      The folder holds ewt.train.conllu, gum.train.conllu and polnear-silver.train.tsv, and for the scores ewt.dev.conllu \
      and gum.dev.conllu. Every tenth article of the silver corpus is held out and scored on. The same corpora \
      and the same seed give the same weights, byte by byte.
      """)

  @Option(help: ArgumentHelp("The folder of the corpora.", valueName: "folder"))
  var corpora: String

  @Option(help: ArgumentHelp("Where the weights are written.", valueName: "folder"))
  var output = "Sources/CModels/data"

  @Option(help: "The seed of all that is random.")
  var seed: UInt64 = 1

  @Option(help: "How often the network goes through the corpora.")
  var epochs = 20

  @Option(
    help: "Train this one only: english (tags, trees and names) or sentences (where they end).")
  var only: Model?

  enum Model: String, ExpressibleByArgument, CaseIterable { case english, sentences }

  func run() throws {
    let training = try Training(corpora: corpora, seed: seed)
    if only != .english {
      let splitter = try kept(training.trainSentences(), "sentences", SentenceModel.init)
      training.scoreSentences(splitter)
    }
    if only != .sentences {
      let bytes = training.trainNetwork(epochs: epochs)
      try training.score(kept(bytes, "english", ReadingNetwork.init))
    }
  }

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
