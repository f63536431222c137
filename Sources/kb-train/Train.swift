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

  @Option(
    help:
      "Train this one only: tagger, parser, entities or sentences. It builds on what the program carries."
  )
  var only: Model?

  enum Model: String, ExpressibleByArgument, CaseIterable {
    case tagger, parser, entities, sentences
  }

  func run() throws {
    let training = try Training(corpora: corpora, seed: seed)
    let tagger = try wants(.tagger) ? kept(training.trainTagger(), "tagger", Tagger.init) : Tagger()
    let parser =
      try wants(.parser)
      ? kept(training.trainParser(tagger), "parser") { Parser($0, tagger: tagger) } : Parser()
    let recognizer =
      try wants(.entities)
      ? kept(training.trainEntities(tagger), "entities") { EntityRecognizer($0, tagger: tagger) }
      : EntityRecognizer()
    if wants(.sentences) {
      let trained = try training.trainSentences()
      let splitter = try kept(trained, "sentences", SentenceModel.init)
      try training.scoreSentences(splitter)
    }
    if only == .sentences { return }
    try training.score(Models(tagger: tagger, parser: parser, recognizer: recognizer))
  }

  private func wants(_ model: Model) -> Bool { only == nil || only == model }

  /// Writes a model's bytes and reads them back.
  private func kept<Value>(_ bytes: [UInt8], _ name: String, _ read: (ModelFile) -> Value?) throws
    -> Value
  {
    let path = output + "/" + name + ".bin"
    try Data(bytes).write(to: URL(filePath: path))
    print("\(path): \(bytes.count) bytes")
    guard let value = read(Training.keep(bytes)) else {
      throw ValidationError("The weights just written cannot be read back.")
    }
    return value
  }
}
