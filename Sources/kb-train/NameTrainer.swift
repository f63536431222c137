import Language

/// Trains the recogniser of names, article by article, on what it has recognised itself so far.
struct NameTrainer {
  var passes = 5
  var seed: UInt64 = 1
  var minimum: UInt8 = 2
  var margin: Float = 0
  /// Words are hidden at random, the rarer the oftener.
  var hiding = 8.0

  struct Example {
    var forms: [WordForm]
    var style: UInt64
    var tags: [UInt8]
    var labels: [UInt8]
    var article: Int

    /// - Parameter words: have been tagged.
    init(_ sentence: GoldSentence, words: TagWorker) {
      forms = words.forms
      style = words.style
      tags = words.tags
      labels = NameTrainer.labels(sentence.names)
      article = sentence.article
    }
  }

  /// The kinds of entity that the silver corpus and the hand-made ones know.
  static func kind(_ name: Substring) -> EntityKind? {
    switch name.hasPrefix("I-") || name.hasPrefix("B-") ? name.dropFirst(2) : name {
    case "PERSON", "PER": .person
    case "ORGANIZATION", "ORG": .organization
    case "LOCATION", "LOC": .location
    case "MISC": .other
    default: nil
    }
  }

  /// Labels for names of which only the words' kinds are known: a run of one kind is a name.
  static func labels(_ names: [Substring]) -> [UInt8] {
    let kinds = names.map(kind)
    return kinds.indices.map { index in
      guard let kind = kinds[index] else { return 0 }
      let begins = index == 0 || kinds[index - 1] != kind || names[index].hasPrefix("B-")
      let ends =
        index + 1 == kinds.count || kinds[index + 1] != kind || names[index + 1].hasPrefix("B-")
      return NameLabel(kind, begins ? (ends ? .unit : .begin) : (ends ? .last : .inside)).rawValue
    }
  }

  /// What each word usually stands for, if it is seen often enough.
  static func lexicon(_ examples: [Example], least: Int) -> [UInt64: UInt32] {
    var counts: [UInt64: [UInt8: Int]] = [:]
    for example in examples {
      for (index, label) in example.labels.enumerated() {
        let form = example.forms[index + TagFeatures.margin]
        let kind = NameLabel(rawValue: label).kind.map { $0.rawValue + 1 } ?? 0
        counts[form.lower, default: [:]][form.isCapitalised ? kind : 9, default: 0] += 1
      }
    }
    var lexicon: [UInt64: UInt32] = [:]
    for (word, kinds) in counts {
      let total = kinds.values.reduce(0, +)
      guard total >= least, kinds.keys.contains(where: { $0 > 0 && $0 < 9 }) else { continue }
      var number: UInt64 = 0
      for kind in kinds.filter({ $0.value * 10 >= total })
        .sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }).prefix(3)
      {
        number = number << 8 | UInt64(kind.key + 1)
      }
      lexicon[word] = UInt32(truncatingIfNeeded: FeatureHash.mix(number)) | 1
    }
    return lexicon
  }

  func train(_ examples: [Example], report: (String) -> Void) -> (
    AveragedPerceptron, [UInt64: UInt32]
  ) {
    let perceptron = AveragedPerceptron()
    perceptron.minimum = minimum
    let lexicon = Self.lexicon(examples, least: 5)
    var frequencies: [UInt64: Int] = [:]
    for example in examples {
      for form in example.forms { frequencies[form.lower, default: 0] += 1 }
    }
    var articles: [[Int]] = []
    for (index, example) in examples.enumerated() {
      if index > 0, examples[index - 1].article == example.article {
        articles[articles.count - 1].append(index)
      } else {
        articles.append([index])
      }
    }
    var generator = SeededGenerator(seed: seed)
    for pass in 0...passes {
      if pass > 0 { articles.shuffle(using: &generator) }
      var errors = 0
      var words = 0
      for article in articles {
        var memory = NameMemory()
        for index in article {
          var example = examples[index]
          if pass > 0 { hide(&example, frequencies, &generator) }
          errors += visit(example, lexicon, perceptron, learn: pass > 0, &memory)
          words += example.labels.count
        }
      }
      if pass > 0 {
        report(
          "names pass \(pass): \(100 - 100 * Double(errors) / Double(words))% of \(words) words, "
            + "\(perceptron.featureCount) features")
      }
    }
    return (perceptron, lexicon)
  }

  private func hide(
    _ example: inout Example, _ frequencies: [UInt64: Int], _ generator: inout SeededGenerator
  ) {
    for place in example.forms.indices {
      let frequency = Double(frequencies[example.forms[place].lower] ?? 1)
      if Double.random(in: 0..<1, using: &generator) < hiding / (hiding + frequency) {
        example.forms[place].lower = generator.next()
        example.forms[place].exact = generator.next()
      }
    }
  }

  private func visit(
    _ example: Example, _ lexicon: [UInt64: UInt32], _ perceptron: AveragedPerceptron,
    learn: Bool, _ memory: inout NameMemory
  ) -> Int {
    var errors = 0
    let margin = [UInt64](repeating: TagFeatures.noTag, count: TagFeatures.margin)
    let tags = margin + example.tags.map(UInt64.init) + margin
    var kinds = example.forms.map { UInt64(lexicon[$0.lower] ?? 0) }
    var remembered = example.forms.map { $0.isCapitalised ? memory[$0.lower] : 0 }
    for place in 0..<TagFeatures.margin {
      for edge in [place, kinds.count - 1 - place] {
        kinds[edge] = 0
        remembered[edge] = 0
      }
    }
    var features = [UInt64](repeating: 0, count: NameFeatures.capacity)
    var scores = [Float](repeating: 0, count: 64)
    var previous: UInt8 = 0
    var second: UInt8 = 0
    var guesses: [UInt8] = []
    for index in example.labels.indices {
      let count = features.withUnsafeMutableBufferPointer { features in
        example.forms.withUnsafeBufferPointer { forms in
          guard let forms = forms.baseAddress, let features = features.baseAddress else { return 0 }
          return NameFeatures.fill(
            forms, tags: tags, kinds: kinds, memory: remembered, index + TagFeatures.margin,
            previous: UInt64(previous), second: UInt64(second), style: example.style,
            into: features)
        }
      }
      let gold = example.labels[index]
      var guess = gold
      features.withUnsafeBufferPointer { buffer in
        let filled = UnsafeBufferPointer(rebasing: buffer[0..<count])
        guard learn else {
          perceptron.count(filled)
          return
        }
        scores.withUnsafeMutableBufferPointer { scores in
          guard let base = scores.baseAddress else { return }
          scores.update(repeating: 0)
          perceptron.add(filled, to: base)
        }
        perceptron.tick()
        let allowed = NameLabel.successors[Int(previous)]
        var rival: Int?
        for label in 0..<NameLabel.count
        where label != Int(gold) && allowed >> UInt32(label) & 1 == 1 {
          if rival.map({ scores[label] > scores[$0] }) ?? true { rival = label }
        }
        guard let rival else { return }
        let goldIsAllowed = allowed >> UInt32(gold) & 1 == 1
        // After a wrong label the right one may be barred; then nothing is to be learned.
        if !goldIsAllowed {
          guess = UInt8(rival)
          return
        }
        if scores[rival] + self.margin >= scores[Int(gold)] {
          perceptron.update(filled, Int(gold), by: 1)
          perceptron.update(filled, rival, by: -1)
        }
        if scores[rival] >= scores[Int(gold)] { guess = UInt8(rival) }
      }
      if guess != gold { errors += 1 }
      guesses.append(guess)
      second = previous
      previous = guess
    }
    for (index, label) in guesses.enumerated() {
      let form = example.forms[index + TagFeatures.margin]
      if form.isCapitalised, let kind = NameLabel(rawValue: label).kind {
        memory.note(form.lower, kind)
      }
    }
    return errors
  }
}
