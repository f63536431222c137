import Language

/// The course of the training: which corpora teach what, and with which settings.
struct Training {
  private let web: [GoldSentence]
  private let genres: [GoldSentence]
  private let silver: [GoldSentence]
  private let held: [GoldSentence]
  private let development: [(name: String, sentences: [GoldSentence])]
  private let folder: String
  private let seed: UInt64

  /// Words are hidden at random with the probability h / (h + frequency), so that the spelling and the context of rare
  /// ones learn to stand alone.
  private static let hiding: Float = 1
  /// How often a word, or a part of words, must occur to be known.
  private static let leastWord = 3
  private static let leastPart = 8

  /// Reads the corpora of a folder.
  init(corpora folder: String, seed: UInt64) throws {
    self.seed = seed
    self.folder = folder
    web = try Corpora.universal(folder + "/ewt.train.conllu")
    genres = try Corpora.universal(folder + "/gum.train.conllu")
    let all = try Corpora.silver(folder + "/polnear-silver.train.tsv")
    held = all.filter(Self.isHeldOut)
    silver = all.filter { !Self.isHeldOut($0) }
    development = [
      ("EWT dev", try Corpora.universal(folder + "/ewt.dev.conllu")),
      ("GUM dev", try Corpora.universal(folder + "/gum.dev.conllu")),
    ]
  }

  /// Whether a sentence of the silver corpus only serves to score.
  static func isHeldOut(_ sentence: GoldSentence) -> Bool { sentence.article % 10 == 0 }

  /// Puts a model's bytes where they may stay.
  static func keep(_ bytes: [UInt8]) -> ModelFile {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    return ModelFile(UnsafeRawBufferPointer(memory))
  }

  /// Trains the network that reads English.
  ///
  /// - Returns: the bytes of its file.
  func trainNetwork(epochs: Int) -> [UInt8] {
    let vocabulary = FeatureVocabulary(
      web + genres + silver, leastWord: Self.leastWord, leastPart: Self.leastPart)
    // Sentences of this length are lists.
    let examples = { (sentences: [GoldSentence]) in
      sentences.filter { $0.count < 150 }.map {
        NetworkExample($0, vocabulary, hiding: Self.hiding)
      }
    }
    let trainer = NetworkTrainer(NetworkShape(), vocabulary: vocabulary.count, seed: seed)
    trainer.epochs = epochs
    // The varied texts of the web are gone through twice as often.
    let gold = examples(web + web + genres)
    trainer.train(gold, silver: examples(silver)) { Progress.print($0) }
    return NetworkWriter.bytes(
      trainer.network, vocabulary, pass: trainer.firstPass,
      sample: stride(from: 0, to: gold.count, by: 30).map { gold[$0] })
  }

  // MARK: Sentences

  func trainSentences() throws -> [UInt8] {
    var trainer = SentenceTrainer()
    trainer.seed = seed
    return trainer.train(
      treebanks: PlainText.documents(web + genres),
      silver: try PlainText.silver(folder + "/polnear-silver.train.tsv")
    ) { Progress.print($0) }
  }

  func scoreSentences(_ model: SentenceModel) {
    for (name, sentences) in development {
      Progress.print("\(name): \(line([("sentence_f1", SentenceScore.f1(sentences, model))]))")
    }
  }

  // MARK: Scores

  func score(_ network: ReadingNetwork) {
    let worker = NetworkWorker(network)
    for (name, sentences) in development {
      Progress.print("\(name): \(line(TreebankScore(sentences, worker).values))")
      if sentences.contains(where: { !$0.names.isEmpty }) {
        Progress.print("\(name): \(line(NameScore(sentences, worker).values))")
      }
    }
    Progress.print("silver, held out: \(line(TreebankScore(held, worker).values))")
    Progress.print("silver, held out: \(line(NameScore(held, worker).values))")
  }

  private func line(_ values: [(name: String, value: Double)]) -> String {
    values.map { "\($0.name) \(Score.decimal($0.value))" }.joined(separator: ", ")
  }
}
