import Language

/// The course of the training: which corpora teach what, and with which settings.
struct Training {
  private let treebanks: [GoldSentence]
  private let silver: [GoldSentence]
  private let held: [GoldSentence]
  private let folder: String
  private let seed: UInt64

  /// Reads the corpora of a folder.
  init(corpora folder: String, seed: UInt64) throws {
    self.folder = folder
    self.seed = seed
    // What was checked by hand weighs more; the varied texts of the web most.
    let web = try Corpora.universal(folder + "/ewt.train.conllu", repetitions: 6)
    let genres = try Corpora.universal(folder + "/gum.train.conllu", repetitions: 3)
    treebanks = web + genres
    let all = try Corpora.silver(folder + "/polnear-silver.train.tsv")
    held = all.filter { $0.article % 10 == 0 }
    silver = all.filter { $0.article % 10 != 0 }
  }

  /// Puts a model's bytes where they may stay.
  static func keep(_ bytes: [UInt8]) -> ModelFile {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    return ModelFile(UnsafeRawBufferPointer(memory))
  }

  // MARK: Parts of speech

  func trainTagger() -> [UInt8] {
    var trainer = TaggerTrainer()
    trainer.seed = seed
    return pack(trainer.train(treebanks + silver) { print($0) }, keep: TaggerTrainer.kept)
  }

  private func pack(
    _ trained: (weights: AveragedPerceptron, lexicon: [UInt64: UInt32]), keep: Double
  ) -> [UInt8] {
    var writer = ModelWriter()
    writer.add(trained.weights, keep: keep)
    writer.add(trained.lexicon.map { (word: $0.key, value: $0.value) })
    return writer.bytes()
  }

  /// Tags each third of the sentences by a tagger that has learned from the others, so that the parser sees tags as
  /// wrong as they will be.
  private func crossTagged(_ sentences: [GoldSentence]) -> [[UInt8]] {
    var tags = [[UInt8]](repeating: [], count: sentences.count)
    let folds = 3
    // Neighbours are much alike, so blocks of them go together.
    let fold = { (index: Int) in index / 20 % folds }
    for part in 0..<folds {
      var trainer = TaggerTrainer()
      trainer.seed = seed
      trainer.passes = 2
      let others = sentences.indices.filter { fold($0) != part }.map { sentences[$0] }
      let bytes = pack(trainer.train(others) { print("fold \(part + 1): \($0)") }, keep: 1)
      guard let tagger = Tagger(Self.keep(bytes)) else { continue }
      var worker = TagWorker()
      for index in sentences.indices where fold(index) == part {
        worker.tag(sentences[index], tagger)
        tags[index] = worker.tags
      }
    }
    return tags
  }

  // MARK: Trees

  func trainParser(_ tagger: Tagger) -> [UInt8] {
    let sentences = treebanks + silver
    let tags = crossTagged(sentences)
    var worker = TagWorker()
    let examples = sentences.indices.map { index in
      worker.read(sentences[index], tagger.lexicon)
      return ParserTrainer.Example(sentences[index], words: worker, tags: tags[index])
    }
    var trainer = ParserTrainer()
    trainer.seed = seed
    trainer.train(examples) { print($0) }
    var writer = ModelWriter()
    writer.add(
      [(trainer.relations, 0), (trainer.moves, ParseWorker.firstMove)], keep: ParserTrainer.kept,
      slotsForFour: 5)
    return writer.bytes()
  }

  // MARK: Names

  func trainEntities(_ tagger: Tagger) -> [UInt8] {
    var worker = TagWorker()
    let examples = silver.map { sentence in
      worker.tag(sentence, tagger)
      return NameTrainer.Example(sentence, words: worker)
    }
    var trainer = NameTrainer()
    trainer.seed = seed
    return pack(trainer.train(examples) { print($0) }, keep: 1)
  }

  // MARK: Sentences

  func trainSentences() throws -> [UInt8] {
    var trainer = SentenceTrainer()
    trainer.seed = seed
    return trainer.train(
      treebanks: PlainText.documents(treebanks),
      silver: try PlainText.silver(folder + "/polnear-silver.train.tsv")
    ) { print($0) }
  }

  func scoreSentences(_ model: SentenceModel) throws {
    for (name, file) in [("EWT dev", "/ewt.dev.conllu"), ("GUM dev", "/gum.dev.conllu")] {
      let f1 = SentenceScore.f1(try Corpora.universal(folder + file), model)
      print(name, line([("sentence_f1", f1)]))
    }
  }

  // MARK: Scores

  func score(_ models: Models) throws {
    let files = [("EWT dev", "/ewt.dev.conllu"), ("GUM dev", "/gum.dev.conllu")]
    for (name, file) in files {
      print(name, line(TreebankScore(try Corpora.universal(folder + file), models).values))
    }
    print("silver, held out:", line(TreebankScore(held, models).values))
    print("silver, held out:", line(NameScore(held, models).values))
  }

  private func line(_ values: [(name: String, value: Double)]) -> String {
    values.map { "\($0.name) \(Score.decimal($0.value))" }.joined(separator: ", ")
  }
}
