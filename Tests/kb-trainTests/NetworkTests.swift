import Language
import Testing

@testable import kb_train

@Suite("Network")
struct NetworkTests {
  /// A network small enough to be measured weight by weight.
  private static let shape = NetworkShape(
    embedding: 16, units: 8, tagHidden: 16, nameHidden: 16, arc: 16, label: 16)

  /// Sentences of random words with random trees, of either scheme.
  private static func sentences(_ count: Int, seed: UInt64) -> [GoldSentence] {
    var generator = SeededGenerator(seed: seed)
    let words = ["the", "Envoy", "said", "that", "talks", "failed", "in", "Kareva", ",", "."]
    return (0..<count).map { number in
      var sentence = GoldSentence(source: number % 2 == 0 ? .treebank : .silver)
      let length = Int.random(in: 1...9, using: &generator)
      for index in 0..<length {
        let word = Int.random(in: 0..<words.count, using: &generator)
        sentence.append(word: Substring(words[word]), spaceBefore: true)
        // What there is to learn follows from the words.
        sentence.tags.append(UInt8(word))
        sentence.heads.append(Int32(index) - 1)
        sentence.relations.append(UInt8(word))
        sentence.names.append(words[word] == "Kareva" ? "PERSON" : "O")
      }
      return sentence
    }
  }

  private static func trainer(_ sentences: [GoldSentence], epochs: Int = 1, seed: UInt64 = 1) -> (
    NetworkTrainer, FeatureVocabulary, [NetworkExample]
  ) {
    let vocabulary = FeatureVocabulary(sentences, leastWord: 1, leastPart: 1)
    let examples = sentences.map { NetworkExample($0, vocabulary, hiding: 0) }
    let trainer = NetworkTrainer(shape, vocabulary: vocabulary.count, seed: seed)
    trainer.epochs = epochs
    trainer.batchWords = 60
    return (trainer, vocabulary, examples)
  }

  @Test("The gradient is the slope of the loss, weight by weight")
  func gradient() {
    let (trainer, _, examples) = Self.trainer(Self.sentences(6, seed: 5))
    let ordered = examples.sorted { $0.scheme < $1.scheme }
    let pass = trainer.firstPass
    pass.inputDropout = 0
    pass.dropout = 0
    let parameters = trainer.network.parameters
    func loss() -> Float {
      var generator = SeededGenerator(seed: 1)
      pass.gradient.update(repeating: 0, count: parameters.count)
      let losses = pass.learn(ordered, &generator)
      pass.clearTouched()
      return losses.tags + losses.names + losses.arcs + losses.labels
    }
    _ = loss()
    let slopes = Array(UnsafeBufferPointer(start: pass.gradient, count: parameters.count))
    var generator = SeededGenerator(seed: 9)
    var measured = 0
    while measured < 150 {
      let place = Int.random(in: 0..<parameters.count, using: &generator)
      guard abs(slopes[place]) > 0.02 else { continue }
      measured += 1
      let value = parameters.values[place]
      let step: Float = 0.004
      parameters.values[place] = value + step
      let above = loss()
      parameters.values[place] = value - step
      let below = loss()
      parameters.values[place] = value
      let slope = (above - below) / (2 * step)
      // The function that squashes is near the one whose slope is used, and units switch on and off.
      #expect(
        abs(slope - slopes[place]) < 0.05 + 0.15 * abs(slopes[place]),
        "weight \(place): \(slope), not \(slopes[place])")
    }
  }

  @Test("What follows from the words is learned, and survives the file")
  func learns() throws {
    let sentences = Self.sentences(300, seed: 3)
    let (trainer, vocabulary, examples) = Self.trainer(sentences, epochs: 40)
    trainer.train(
      examples.filter { $0.scheme == 0 }, silver: examples.filter { $0.scheme == 1 }
    ) { _ in }
    let bytes = NetworkWriter.bytes(
      trainer.network, vocabulary, pass: trainer.firstPass, sample: examples.prefix(50))
    let file = Training.keep(bytes)
    #expect(ModelFile.checksum(of: file.bytes) == file.checksum)
    let worker = NetworkWorker(try #require(ReadingNetwork(file)))
    var words = 0
    var tags = 0
    var arcs = 0
    var names = 0
    for sentence in Self.sentences(40, seed: 4) where sentence.source == .treebank {
      worker.analyse(sentence)
      let labels = NameLabels.labels(sentence.names)
      for index in 0..<sentence.count {
        words += 1
        if worker.tags[index] == sentence.tags[index] { tags += 1 }
        if worker.labels[index] == labels[index] { names += 1 }
        if worker.heads[index] == sentence.heads[index],
          worker.relations[index] == sentence.relations[index]
        {
          arcs += 1
        }
      }
    }
    #expect(tags * 100 > words * 95, "\(tags) of \(words) tags")
    #expect(names * 100 > words * 90, "\(names) of \(words) names")
    #expect(arcs * 100 > words * 80, "\(arcs) of \(words) arcs")
  }

  @Test("The same seed gives the same bytes")
  func isDeterministic() {
    let sentences = Self.sentences(40, seed: 7)
    let bytes = (0..<2).map { _ in
      let (trainer, vocabulary, examples) = Self.trainer(sentences, epochs: 2)
      trainer.train(
        examples.filter { $0.scheme == 0 }, silver: examples.filter { $0.scheme == 1 }
      ) { _ in }
      return NetworkWriter.bytes(
        trainer.network, vocabulary, pass: trainer.firstPass, sample: examples.prefix(10))
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test("A file that is cut short or of other sizes is refused", arguments: [0, 8, 100, 5000])
  func refuses(length: Int) {
    let (trainer, vocabulary, examples) = Self.trainer(Self.sentences(10, seed: 2))
    let bytes = NetworkWriter.bytes(
      trainer.network, vocabulary, pass: trainer.firstPass, sample: examples.prefix(3))
    #expect(ReadingNetwork(Training.keep(bytes)) != nil)
    #expect(ReadingNetwork(Training.keep(Array(bytes.prefix(length)))) == nil)
  }
}
