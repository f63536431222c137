import Language

/// Trains the sentence splitter: logistic regression over hashed features (Gillick 2009), its steps by AdaGrad (Duchi,
/// Hazan and Singer 2011), on the boundaries of treebanks.
///
/// It learns twice: first from gaps seen as they are where all boundaries before are right, then also from gaps as its
/// own decisions show them. The silver corpus was cut by a program: only its full stops, its abbreviations and its
/// gaps without any mark teach, the latter that names inside sentences begin none.
struct SentenceTrainer {
  var seed: UInt64 = 1
  var passes = 12
  var rate: Float = 0.1
  var decay: Float = 2e-6
  /// Draws every weight to 0 by this much at each step, so that few features bear the rest.
  var lasso: Float = 1e-4
  /// Features that occur less often are left out.
  var minimum: Int32 = 3
  var silverWeight: Float = 0.2

  private struct Example {
    var first: Int
    var count: Int
    var isEnd: Bool
    var weight: Float
  }

  private var features: [UInt32] = []
  private var examples: [Example] = []
  /// The features that are learned, and for each of `features` its place among them, or -1.
  private var names: [UInt32] = []
  private var numbers: [Int32] = []
  private var weights: [Float] = []
  private static let most = 90_000

  mutating func train(
    treebanks: [PlainText], silver: [PlainText], report: (String) -> Void
  ) -> [UInt8] {
    let gold = treebanks.map { (Document($0.text, analysis: .sentences), $0) }
    let cut = silver.enumerated().filter { $0.offset % 10 != 0 }
      .map { (Document($0.element.text, analysis: .sentences), $0.element) }
    let habits = Self.habits(gold + cut)
    guard let blank = Self.model([], habits) else { return [] }
    for (document, text) in gold { collect(document, text, blank, isSilver: false, own: nil) }
    for (document, text) in cut { collect(document, text, blank, isSilver: true, own: nil) }
    report("sentences: \(examples.count) gaps, \(examples.count { $0.isEnd }) of them ends")
    learn(report)
    if let first = Self.model(slots(), habits) {
      for (document, text) in gold { collect(document, text, first, isSilver: false, own: first) }
      learn(report)
    }
    return Self.pack(slots(), habits)
  }

  /// Takes in the gaps of a document: as they are with right boundaries, or with those of a model.
  private mutating func collect(
    _ document: Document, _ text: PlainText, _ model: SentenceModel, isSilver: Bool,
    own: SentenceModel?
  ) {
    let positions = PlainText.positions(document)
    let ends = Set(text.sentences.map(\.upperBound))
    var found = 0
    _ = document.bytes.withUnsafeBufferPointer { bytes in
      SentenceSplitter.walk(
        document.tokens, paragraphs: document.paragraphs, bytes: bytes, model: model
      ) { walk in
        walk.sentences { gap, values in
          let isEnd = ends.contains(positions[gap])
          if isEnd { found += 1 }
          let weight =
            isSilver ? Self.trust(document.tokens, gap: gap, isEnd: isEnd) * silverWeight : 1
          if weight > 0 {
            examples.append(
              Example(first: features.count, count: values.count, isEnd: isEnd, weight: weight))
            features += values
          }
          return own.map { $0.score(values) > 0 } ?? isEnd
        }
      }
    }
  }

  /// How far a boundary, or the lack of one, that a program has set can be trusted.
  private static func trust(_ tokens: [Token], gap: Int, isEnd: Bool) -> Float {
    let last = tokens[gap - 1]
    let next = tokens[gap]
    if last.lower == "." || last.shape.contains(.abbreviation) {
      return next.isCapitalised && next.shape.contains(.spaceBefore) ? 1 : 0
    }
    // The program never ends a sentence without a mark, which is nearly always right in news.
    if !isEnd, last.isWord || last.lower == ":" { return 5 }
    return 0
  }

  // MARK: Learning

  private mutating func learn(_ report: (String) -> Void) {
    number()
    weights = [Float](repeating: 0, count: names.count)
    var sums = [Float](repeating: 1e-6, count: names.count)
    // The mean over the later passes hangs less on the order of the examples than the last one's weights.
    var total = weights
    var random = SeededGenerator(seed: seed)
    var order = Array(examples.indices)
    for pass in 1...passes {
      order.shuffle(using: &random)
      var wrong = 0
      for index in order {
        let example = examples[index]
        let range = example.first..<example.first + example.count
        var score: Float = 0
        for place in range where numbers[place] >= 0 { score += weights[Int(numbers[place])] }
        let error = Self.logistic(score) - (example.isEnd ? 1 : 0)
        if (score > 0) != example.isEnd { wrong += 1 }
        for place in range where numbers[place] >= 0 {
          let feature = Int(numbers[place])
          let weight = weights[feature]
          let pull = weight > 0 ? lasso : weight < 0 ? -lasso : 0
          let gradient = example.weight * error + decay * weight + pull
          sums[feature] += gradient * gradient
          weights[feature] -= rate * gradient / sums[feature].squareRoot()
        }
      }
      report("sentences, pass \(pass): \(wrong) of \(examples.count) wrong")
      guard pass > passes / 2 else { continue }
      for index in weights.indices { total[index] += weights[index] }
    }
    weights = total.map { $0 / Float(passes - passes / 2) }
  }

  /// Numbers the features that occur often enough.
  private mutating func number() {
    var counts: [UInt32: Int32] = [:]
    for feature in features { counts[feature, default: 0] += 1 }
    names = counts.filter { $0.value >= minimum }.map(\.key).sorted()
    for (index, name) in names.enumerated() { counts[name] = -Int32(index) - 1 }
    numbers = features.map { feature in
      let number = counts[feature] ?? 0
      return number < 0 ? -number - 1 : -1
    }
  }

  /// Without the C library's exponential function, whose last bit differs from machine to machine.
  private static func logistic(_ value: Float) -> Float {
    let bounded = max(-16, min(16, value))
    // (1 + x/1024)^1024
    var power = 1 + Double(-bounded) / 1024
    for _ in 0..<10 { power *= power }
    return Float(1 / (1 + power))
  }

  // MARK: Packing

  /// The table of the largest weights.
  private func slots() -> [UInt16] {
    let order = weights.indices.sorted {
      (abs(weights[$0]), names[$0]) > (abs(weights[$1]), names[$1])
    }
    guard let first = order.first else { return [] }
    let scale = 127 / max(1e-6, abs(weights[first]))
    var slots = [UInt16](repeating: 0, count: 4 << Int(SentenceModel.bucketBits))
    for index in order.prefix(Self.most) {
      let value = Int8(max(-127, min(127, (weights[index] * scale).rounded())))
      if value == 0 { break }
      let start = SentenceModel.bucket(names[index]) * 4
      let check = UInt16(SentenceModel.check(names[index]))
      for slot in start..<start + 4 {
        if slots[slot] == 0 {
          slots[slot] = check << 8 | UInt16(UInt8(bitPattern: value))
          break
        }
        if slots[slot] >> 8 == check { break }
      }
    }
    return slots
  }

  /// How each word is mostly written inside sentences, in two bits.
  private static func habits(_ texts: [(Document, PlainText)]) -> [UInt8] {
    let size = 1 << Int(SentenceModel.habitBits)
    var small = [Int32](repeating: 0, count: size)
    var capitalised = [Int32](repeating: 0, count: size)
    for (document, text) in texts {
      let positions = PlainText.positions(document)
      let starts = Set(text.sentences.map(\.lowerBound))
      document.bytes.withUnsafeBufferPointer { bytes in
        // Behind a mark, a capital letter says little.
        for index in document.tokens.indices.dropFirst()
        where document.tokens[index - 1].isWord && !starts.contains(positions[index]) {
          let form = BoundaryToken(document.tokens[index], bytes)
          let place = Int(SentenceModel.habitPlace(form.word))
          if form.kind == .small { small[place] += 1 }
          if form.kind == .capitalised { capitalised[place] += 1 }
        }
      }
    }
    var table = [UInt8](repeating: 0, count: size / 4)
    for place in 0..<size {
      let all = small[place] + capitalised[place]
      guard all > 3 else { continue }
      let habit: UInt8 =
        small[place] * 10 >= all * 9 ? 1 : capitalised[place] * 10 >= all * 9 ? 2 : 3
      table[place / 4] |= habit << UInt8(place % 4 * 2)
    }
    return table
  }

  private static func pack(_ slots: [UInt16], _ habits: [UInt8]) -> [UInt8] {
    let slots =
      slots.isEmpty ? [UInt16](repeating: 0, count: 4 << Int(SentenceModel.bucketBits)) : slots
    var writer = ModelWriter()
    writer.add(section: slots.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    writer.add(section: habits)
    return writer.bytes()
  }

  private static func model(_ slots: [UInt16], _ habits: [UInt8]) -> SentenceModel? {
    SentenceModel(Training.keep(pack(slots, habits)))
  }
}
