import Language

/// Trains the tagger, sentence by sentence, on what it has tagged itself so far.
struct TaggerTrainer {
  /// The share of the weights that is kept.
  static let kept = 0.7
  var passes = 5
  var seed: UInt64 = 1
  var minimum: UInt8 = 2
  /// A right tag must lead by more than this, or it is learned from.
  var margin: Float = 3
  /// How often a word must occur for its ambiguity class to be believed.
  var least = 8
  /// Words are hidden at random, the rarer the oftener, so that spelling and context learn to do without them.
  var hiding = 12.0

  func train(_ sentences: [GoldSentence], report: (String) -> Void) -> (
    AveragedPerceptron, [UInt64: UInt32]
  ) {
    let classes = LexiconBuilder.classes(sentences, least: least)
    let perceptron = AveragedPerceptron()
    perceptron.minimum = minimum
    var generator = SeededGenerator(seed: seed)
    var order = Array(sentences.indices)
    if minimum > 1 {
      for index in order {
        visit(sentences[index], classes, perceptron, learn: false, [:], &generator)
      }
    }
    for (index, sentence) in sentences.enumerated() {
      order += [Int](repeating: index, count: sentence.repetitions - 1)
    }
    var frequencies: [UInt64: Int] = [:]
    for sentence in sentences {
      for form in PreparedSentence(sentence, [:]).forms { frequencies[form.lower, default: 0] += 1 }
    }
    for pass in 1...passes {
      order.shuffle(using: &generator)
      var errors = 0
      var words = 0
      for index in order {
        errors += visit(sentences[index], classes, perceptron, learn: true, frequencies, &generator)
        words += sentences[index].count
      }
      report(
        "tagger pass \(pass): \(100 - 100 * Double(errors) / Double(words))% of \(words) words, "
          + "\(perceptron.featureCount) features")
    }
    return (perceptron, classes)
  }

  @discardableResult
  private func visit(
    _ sentence: GoldSentence, _ classes: [UInt64: UInt32], _ perceptron: AveragedPerceptron,
    learn: Bool, _ frequencies: [UInt64: Int], _ generator: inout SeededGenerator
  ) -> Int {
    var errors = 0
    var prepared = PreparedSentence(sentence, classes)
    if learn, hiding > 0 {
      for place in prepared.forms.indices {
        let frequency = Double(frequencies[prepared.forms[place].lower] ?? 1)
        if Double.random(in: 0..<1, using: &generator) < hiding / (hiding + frequency) {
          prepared.forms[place].lower = generator.next()
          prepared.forms[place].exact = generator.next()
          prepared.classes[place] = 0
        }
      }
    }
    let classCount = Tag.allCases.count
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TagFeatures.capacity) { features in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: 64) { scores in
        prepared.forms.withUnsafeBufferPointer { forms in
          prepared.classes.withUnsafeBufferPointer { classes in
            guard let formBase = forms.baseAddress, let classBase = classes.baseAddress,
              let featureBase = features.baseAddress, let scoreBase = scores.baseAddress
            else { return }
            var previous = TagFeatures.noTag
            var second = TagFeatures.noTag
            for index in 0..<sentence.count {
              let count = TagFeatures.fill(
                formBase, classBase, index + TagFeatures.margin, previous: previous,
                second: second, style: prepared.style, into: featureBase)
              let filled = UnsafeBufferPointer(start: featureBase, count: count)
              let gold = Int(sentence.tags[index])
              var best = gold
              if learn {
                scores.initialize(repeating: 0)
                perceptron.add(filled, to: scoreBase)
                var wrong = gold == 0 ? 1 : 0
                for tag in 0..<classCount where tag != gold && scores[tag] > scores[wrong] {
                  wrong = tag
                }
                if scores[wrong] >= scores[gold] {
                  best = wrong
                  errors += 1
                }
                perceptron.tick()
                if scores[wrong] + margin >= scores[gold] {
                  perceptron.update(filled, gold, by: 1)
                  perceptron.update(filled, wrong, by: -1)
                }
              } else {
                perceptron.count(filled)
              }
              second = previous
              previous = UInt64(best)
            }
          }
        }
      }
    }
    return errors
  }
}

/// The forms and ambiguity classes of a gold sentence.
struct PreparedSentence {
  var forms: [WordForm]
  var classes: [UInt64]
  var style: UInt64

  init(_ sentence: GoldSentence, _ lexicon: [UInt64: UInt32]) {
    var worker = TagWorker()
    sentence.bytes.withUnsafeBufferPointer { bytes in
      worker.read(bytes, count: sentence.count, lexicon: nil) { sentence.bounds[$0] }
    }
    forms = worker.forms
    style = worker.style
    classes = forms.map { UInt64(lexicon[$0.lower] ?? 0) }
    for place in 0..<TagFeatures.margin {
      classes[place] = 0
      classes[classes.count - 1 - place] = 0
    }
  }
}
