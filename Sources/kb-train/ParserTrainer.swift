import Language

/// Trains the parser's moves with the dynamic oracle of Goldberg and Nivre (2012), and its relations beside them.
struct ParserTrainer {
  /// The share of the weights that is kept.
  static let kept = 0.35
  var passes = 4
  var seed: UInt64 = 1
  var minimum: UInt8 = 10
  var margin: Float = 0
  /// How often it goes on from its own move rather than from a right one, after the first pass.
  var exploration = 0.9

  /// Words are hidden at random, the rarer the oftener.
  var hiding = 10.0

  let moves = AveragedPerceptron()
  let relations = AveragedPerceptron()

  /// A sentence ready for training: what the features are made of, and what is right.
  struct Example {
    var words: [UInt64]
    /// What would stand for the words if they were not known.
    var unknown: [UInt64]
    var tags: [UInt8]
    var heads: [Int32]
    var relations: [UInt8]
    var repetitions: Int

    init(_ sentence: GoldSentence, words tagged: TagWorker, tags: [UInt8]) {
      let places = TagFeatures.margin..<TagFeatures.margin + sentence.count
      words = places.map { ParseWorker.key(tagged.forms[$0], known: tagged.classes[$0] != 0) }
      unknown = places.map { ParseWorker.key(tagged.forms[$0], known: false) }
      self.tags = tags
      heads = sentence.heads
      relations = sentence.relations
      repetitions = min(sentence.repetitions, 2)
    }
  }

  func train(_ examples: [Example], report: (String) -> Void) {
    moves.minimum = minimum
    relations.minimum = minimum
    var generator = SeededGenerator(seed: seed)
    for example in examples {
      _ = visit(example, learn: false, explore: false, &generator)
    }
    var order: [Int] = []
    for (index, example) in examples.enumerated() {
      order += [Int](repeating: index, count: example.repetitions)
    }
    var frequencies: [UInt64: Int] = [:]
    for example in examples { for word in example.words { frequencies[word, default: 0] += 1 } }
    for pass in 1...passes {
      order.shuffle(using: &generator)
      var right = 0
      var words = 0
      for index in order {
        var example = examples[index]
        for place in example.words.indices where hiding > 0 {
          let frequency = Double(frequencies[example.words[place]] ?? 1)
          if Double.random(in: 0..<1, using: &generator) < hiding / (hiding + frequency) {
            example.words[place] = example.unknown[place]
          }
        }
        right += visit(example, learn: true, explore: pass > 1, &generator)
        words += examples[index].tags.count
      }
      report(
        "parser pass \(pass): \(100 * Double(right) / Double(words))% of \(words) heads, "
          + "\(moves.featureCount) and \(relations.featureCount) features")
    }
  }

  /// Parses a sentence once; returns the number of right heads.
  private func visit(
    _ example: Example, learn: Bool, explore: Bool, _ generator: inout SeededGenerator
  ) -> Int {
    var state = ParseState()
    state.begin(words: example.words, tags: example.tags)
    var verbs: [UInt8] = []
    var marks: [UInt8] = []
    ParseWorker.countBetween(example.tags, &verbs, &marks)
    var features = [UInt64](repeating: 0, count: ParseFeatures.capacity)
    var scores = [Float](repeating: 0, count: 64)
    while !state.isFinal {
      // With nothing on the stack there is nothing to decide.
      if state.top() == state.count {
        state.make(.shift, relation: 0)
        continue
      }
      let count = features.withUnsafeMutableBufferPointer { features in
        state.nodes.withUnsafeBufferPointer { nodes in
          guard let base = features.baseAddress, let nodes = nodes.baseAddress else { return 0 }
          return ParseFeatures.fill(state, nodes, verbs: verbs, marks: marks, into: base)
        }
      }
      features.withUnsafeBufferPointer { buffer in
        let filled = UnsafeBufferPointer(rebasing: buffer[0..<count])
        let costs = ParseOracle.costs(state, heads: example.heads)
        guard learn else {
          moves.count(filled)
          let move = Self.best(state, scores, costs)
          if move == .left || move == .right { relations.count(filled) }
          state.make(move, relation: Self.relation(move, state, example) ?? 1)
          return
        }
        scores.withUnsafeMutableBufferPointer { scores in
          guard let base = scores.baseAddress else { return }
          scores.update(repeating: 0)
          moves.add(filled, to: base)
        }
        moves.tick()
        let right = Self.best(state, scores, costs)
        let wrong = Self.bestWrong(state, scores, costs)
        if let wrong, scores[wrong.rawValue] + margin >= scores[right.rawValue] {
          moves.update(filled, right.rawValue, by: 1)
          moves.update(filled, wrong.rawValue, by: -1)
        }
        var move = right
        if explore, let wrong, scores[wrong.rawValue] >= scores[right.rawValue],
          Double.random(in: 0..<1, using: &generator) < exploration
        {
          move = wrong
        }
        var relation: UInt8 = 1
        if move == .left || move == .right {
          relation = label(filled, Self.relation(move, state, example), &scores)
        }
        state.make(move, relation: relation)
      }
    }
    state.finish()
    return (0..<example.tags.count).filter { state.nodes[$0].head == example.heads[$0] }.count
  }

  /// Finds the relation of a new arc, and learns it if the arc is right.
  private func label(
    _ features: UnsafeBufferPointer<UInt64>, _ gold: UInt8?, _ scores: inout [Float]
  ) -> UInt8 {
    scores.withUnsafeMutableBufferPointer { scores in
      guard let base = scores.baseAddress else { return 1 }
      scores.update(repeating: 0)
      relations.add(features, to: base)
      var best = 1
      for label in 2..<Relation.count where scores[label] > scores[best] { best = label }
      guard let gold, gold != 0 else { return UInt8(best) }
      relations.tick()
      var rival = gold == 1 ? 2 : 1
      for label in 1..<Relation.count
      where label != Int(gold) && scores[label] > scores[rival] {
        rival = label
      }
      if scores[rival] + margin >= scores[Int(gold)] {
        relations.update(features, Int(gold), by: 1)
        relations.update(features, rival, by: -1)
      }
      return UInt8(best)
    }
  }

  /// The right relation of the arc that a move would make; `nil` if the arc is wrong.
  private static func relation(_ move: ParseState.Move, _ state: ParseState, _ example: Example)
    -> UInt8?
  {
    switch move {
    case .left where example.heads[state.top()] == Int32(state.next):
      example.relations[state.top()]
    case .right where example.heads[state.next] == Int32(state.top()):
      example.relations[state.next]
    default: nil
    }
  }

  private static func best(_ state: ParseState, _ scores: [Float], _ costs: [Int])
    -> ParseState.Move
  {
    var least = Int.max
    for move in ParseState.Move.allCases where state.allows(move) {
      least = min(least, costs[move.rawValue])
    }
    var best = ParseState.Move.shift
    var found = false
    for move in [ParseState.Move.left, .right, .reduce, .shift]
    where state.allows(move) && costs[move.rawValue] == least {
      if !found || scores[move.rawValue] > scores[best.rawValue] {
        best = move
        found = true
      }
    }
    return best
  }

  private static func bestWrong(_ state: ParseState, _ scores: [Float], _ costs: [Int])
    -> ParseState.Move?
  {
    var least = Int.max
    for move in ParseState.Move.allCases where state.allows(move) {
      least = min(least, costs[move.rawValue])
    }
    var best: ParseState.Move?
    for move in ParseState.Move.allCases
    where state.allows(move) && costs[move.rawValue] > least {
      if best.map({ scores[move.rawValue] > scores[$0.rawValue] }) ?? true { best = move }
    }
    return best
  }
}

/// What each move would cost: the number of right arcs that can no longer be made after it (Goldberg and Nivre 2012).
enum ParseOracle {
  static func costs(_ state: ParseState, heads: [Int32]) -> [Int] {
    let next = state.next
    let top = state.top()
    var costs = [0, 0, 0, 0]
    // A right head or dependent of the next word that is still on the stack is lost if the word is pushed.
    for item in state.stack where Int(item) != top {
      if heads[next] == item {
        costs[ParseState.Move.shift.rawValue] += 1
        costs[ParseState.Move.right.rawValue] += 1
      }
      if heads[Int(item)] == Int32(next), state.nodes[Int(item)].head < 0 {
        costs[ParseState.Move.shift.rawValue] += 1
        costs[ParseState.Move.right.rawValue] += 1
      }
    }
    guard top < state.count else { return costs }
    if heads[next] == Int32(top) {
      costs[ParseState.Move.shift.rawValue] += 1
      costs[ParseState.Move.left.rawValue] += 1
      costs[ParseState.Move.reduce.rawValue] += 1
    }
    if heads[top] == Int32(next), state.nodes[top].head < 0 {
      costs[ParseState.Move.shift.rawValue] += 1
      costs[ParseState.Move.right.rawValue] += 1
    }
    // The next word gets a wrong head although its own is still to come.
    if heads[next] > Int32(next) || heads[next] < 0 { costs[ParseState.Move.right.rawValue] += 1 }
    // The top gets a wrong head although its own is still to come.
    if heads[top] > Int32(next) || heads[top] < 0 { costs[ParseState.Move.left.rawValue] += 1 }
    // Dependents of the top that are still to come.
    for index in next + 1..<max(next + 1, state.count) where heads[index] == Int32(top) {
      costs[ParseState.Move.left.rawValue] += 1
      costs[ParseState.Move.reduce.rawValue] += 1
    }
    return costs
  }
}
