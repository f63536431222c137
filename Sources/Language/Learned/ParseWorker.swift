/// The scratch space of a parser at work. One per thread.
package struct ParseWorker {
  /// The arcs that were found, when `parse` has returned.
  package private(set) var state = ParseState()
  private var words: [UInt64] = []
  private var verbs: [UInt8] = []
  private var marks: [UInt8] = []
  private var features = [UInt64](repeating: 0, count: ParseFeatures.capacity)
  private var scores = [Int32](repeating: 0, count: 64)

  package init() {}

  /// What stands for a word in the features: the word itself if it is known well, else its ending and its shape.
  @inline(__always)
  package static func key(_ form: WordForm, known: Bool) -> UInt64 {
    known ? form.lower : FeatureHash.of(200, form.suffix(3), form.shape)
  }

  /// How many verbs, and how many marks, stand before each word.
  package static func countBetween(_ tags: [UInt8], _ verbs: inout [UInt8], _ marks: inout [UInt8])
  {
    verbs.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    var verbCount: UInt8 = 0
    var markCount: UInt8 = 0
    for tag in tags {
      verbs.append(verbCount)
      marks.append(markCount)
      switch Tag(rawValue: tag) {
      case .VB, .VBD, .VBG, .VBN, .VBP, .VBZ, .MD: verbCount &+= 1
      case .comma, .colon, .openingQuote, .closingQuote, .openingBracket, .closingBracket:
        markCount &+= 1
      default: break
      }
    }
    verbs.append(verbCount)
    marks.append(markCount)
  }

  /// The model's class of the first move; the classes before it are the relations.
  package static let firstMove: UInt16 = 60

  /// Parses a sentence that has been tagged.
  package mutating func parse(_ tagged: TagWorker, model: LinearModel) {
    words.removeAll(keepingCapacity: true)
    for index in 0..<tagged.tags.count {
      let place = index + TagFeatures.margin
      words.append(Self.key(tagged.forms[place], known: tagged.classes[place] != 0))
    }
    Self.countBetween(tagged.tags, &verbs, &marks)
    state.begin(words: words, tags: tagged.tags)
    while !state.isFinal {
      // With nothing on the stack there is nothing to decide.
      if state.top() == state.count {
        state.make(.shift, relation: 0)
        continue
      }
      let filled = fill()
      let (move, relation) = scores.withUnsafeMutableBufferPointer { scores in
        features.withUnsafeBufferPointer { features in
          guard let base = scores.baseAddress else { return (ParseState.Move.shift, 1) }
          scores.update(repeating: 0)
          model.add(UnsafeBufferPointer(rebasing: features[0..<filled]), to: base)
          return Self.best(base, state)
        }
      }
      state.make(move, relation: UInt8(relation))
    }
    state.finish()
  }

  /// The best move that is allowed, and the best relation for its arc.
  @inline(__always)
  private static func best(_ scores: UnsafeMutablePointer<Int32>, _ state: borrowing ParseState)
    -> (ParseState.Move, Int)
  {
    let moves = scores + Int(firstMove)
    var best = ParseState.Move.shift
    for move in ParseState.Move.allCases
    where state.allows(move) && moves[move.rawValue] > moves[best.rawValue] {
      best = move
    }
    guard best == .left || best == .right else { return (best, 0) }
    var relation = 1
    for label in 2..<Relation.count where scores[label] > scores[relation] { relation = label }
    return (best, relation)
  }

  private mutating func fill() -> Int {
    state.nodes.withUnsafeBufferPointer { nodes in
      verbs.withUnsafeBufferPointer { verbs in
        marks.withUnsafeBufferPointer { marks in
          features.withUnsafeMutableBufferPointer { features in
            guard let nodes = nodes.baseAddress, let verbs = verbs.baseAddress,
              let marks = marks.baseAddress, let features = features.baseAddress
            else { return 0 }
            return ParseFeatures.fill(state, nodes, verbs: verbs, marks: marks, into: features)
          }
        }
      }
    }
  }
}
