import ArgumentParser
import FoundationEssentials
import Language

struct NetworkExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "network")
  @Option var corpora: String
  @Option var epochs = 12
  @Option var units = 64
  @Option var embedding = 128
  @Option var layers = 3
  @Option var rate: Float = 0.002
  @Option var batch = 1200
  @Option var silverShare = 0.5
  @Option var silverWeight: Float = 1
  @Option var inputDropout: Float = 0.2
  @Option var dropout: Float = 0.25
  @Option var hiding: Float = 1
  @Option var limit = 1_000_000
  @Option var leastWord = 3
  @Option var leastPart = 5
  @Option var tagWeight: Float = 1
  @Option var nameWeight: Float = 1

  @Option var tagHidden = 64
  @Option var arc = 64
  @Option var label = 64
  @Option var seed: UInt64 = 1

  @Option var output: String?

  func run() throws {
    let web = try Corpora.universal(corpora + "/ewt.train.conllu")
    let genres = try Corpora.universal(corpora + "/gum.train.conllu")
    let all = try Corpora.silver(corpora + "/polnear-silver.train.tsv", converted: false)
    let held = all.filter { $0.article % 10 == 0 }
    let silver = Array(all.filter { $0.article % 10 != 0 }.prefix(limit))
    let gold = web + genres
    let vocabulary = FeatureVocabulary(
      gold + silver, leastWord: leastWord, leastPart: leastPart)
    print("vocabulary \(vocabulary.count)")
    func examples(_ sentences: [GoldSentence], _ scheme: Int) -> [NetworkExample] {
      sentences.filter { $0.count < 150 }.map { sentence in
        let (rows, chances) = vocabulary.rows(sentence, hiding: hiding)
        let names =
          sentence.names.isEmpty
          ? [UInt8](repeating: NetworkExample.unknown, count: sentence.count)
          : NameTrainer.labels(sentence.names)
        return NetworkExample(
          rows: rows, hiding: chances, tags: sentence.tags, names: names, heads: sentence.heads,
          relations: sentence.relations, scheme: scheme)
      }
    }
    var shape = NetworkShape()
    shape.units = units
    shape.embedding = embedding
    shape.layers = layers
    shape.tagHidden = tagHidden
    shape.arc = arc
    shape.label = label
    let trainer = NetworkTrainer(shape, vocabulary: vocabulary.count, seed: seed)
    trainer.epochs = epochs
    trainer.rate = rate
    trainer.batchWords = batch
    trainer.silverShare = silverShare
    trainer.configure {
      $0.silverWeight = silverWeight
      $0.inputDropout = inputDropout
      $0.dropout = dropout
      $0.tagWeight = tagWeight
      $0.nameWeight = nameWeight
    }
    let dev: [(String, [NetworkExample])] = [
      ("EWT", examples(try Corpora.universal(corpora + "/ewt.dev.conllu"), 0)),
      ("GUM", examples(try Corpora.universal(corpora + "/gum.dev.conllu"), 0)),
      ("silver", Array(examples(held, 1).prefix(1500))),
    ]
    trainer.train(
      examples(gold, 0), silver: examples(silver, 1), report: { print($0) },
      evaluate: { pass in
        dev.map { name, sentences in
          var words = 0
          var tags = 0
          var heads = 0
          var arcs = 0
          var names = NameScore()
          for sentence in sentences {
            let found = pass.predict(sentence, scheme: sentence.scheme)
            words += sentence.count
            for index in 0..<sentence.count {
              if found.tags[index] == sentence.tags[index] { tags += 1 }
              guard found.heads[index] == sentence.heads[index] else { continue }
              heads += 1
              if found.relations[index] == sentence.relations[index] { arcs += 1 }
            }
            if sentence.names.first != NetworkExample.unknown {
              names.add(
                found: NameWorker.spans(found.names).map {
                  NamedEntity(tokens: $0.words, kind: $0.kind)
                },
                wanted: NameWorker.spans(sentence.names).map {
                  NamedEntity(tokens: $0.words, kind: $0.kind)
                })
            }
          }
          let share = { (count: Int) in Score.decimal(100 * Double(count) / Double(max(words, 1))) }
          return "\(name) \(share(tags)) \(share(heads))/\(share(arcs))"
            + (names.values[0].value > 0 ? " \(Score.decimal(names.values[0].value))" : "")
        }.joined(separator: "  ")
      })
    guard let output else { return }
    let bytes = NetworkWriter.bytes(
      trainer.network, vocabulary, pass: trainer.firstPass, sample: dev[0].1.prefix(500))
    try Data(bytes).write(to: URL(filePath: output))
    print("\(bytes.count) bytes")
    guard let network = ReadingNetwork(Training.keep(bytes)) else {
      throw ValidationError("unreadable")
    }
    let worker = NetworkWorker(network)
    for file in ["ewt", "gum"] {
      let sentences = try Corpora.universal(corpora + "/\(file).dev.conllu")
      var words = 0
      var tags = 0
      var heads = 0
      var arcs = 0
      let clock = ContinuousClock()
      var time = Duration.zero
      for sentence in sentences {
        time += clock.measure {
          sentence.bytes.withUnsafeBufferPointer { bytes in
            worker.read(bytes, count: sentence.count) { sentence.bounds[$0] }
          }
          worker.encodeFirst()
          worker.tag()
        }
        let rest = clock.measure {
          worker.encodeRest()
          worker.label()
          worker.parse()
        }
        time += rest
        words += sentence.count
        for index in 0..<sentence.count {
          if worker.tags[index] == sentence.tags[index] { tags += 1 }
          guard worker.heads[index] == sentence.heads[index] else { continue }
          heads += 1
          if worker.relations[index] == sentence.relations[index] { arcs += 1 }
        }
      }
      let share = { (count: Int) in Score.decimal(100 * Double(count) / Double(max(words, 1))) }
      print("quantised \(file): \(share(tags)) \(share(heads))/\(share(arcs)) \(words) in \(time)")
    }
  }
}

/// The relations of the silver corpus, which are of version 1 of Universal Dependencies.
enum SilverRelation {
  static let names = [
    "root", "punct", "case", "nmod", "nsubj", "det", "compound", "amod", "dobj", "advmod", "mark",
    "aux", "cc", "conj", "nmod:poss", "ccomp", "xcomp", "advcl", "cop", "dep", "acl:relcl",
    "nummod", "acl", "neg", "appos", "auxpass", "nsubjpass", "nmod:tmod", "compound:prt",
    "parataxis", "mwe", "expl", "nmod:npmod", "csubj", "iobj", "det:predet", "cc:preconj",
    "discourse", "csubjpass",
  ]
  static let numbers = Dictionary(
    uniqueKeysWithValues: names.enumerated().map { ($0.element, UInt8($0.offset)) })
}
