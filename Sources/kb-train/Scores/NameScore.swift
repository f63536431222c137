import Language

/// Names against those of a corpus: right is what has the same words and the same kind.
struct NameScore {
  private var right = [Int](repeating: 0, count: EntityKind.allCases.count)
  private var found = [Int](repeating: 0, count: EntityKind.allCases.count)
  private var wanted = [Int](repeating: 0, count: EntityKind.allCases.count)

  /// What was found or wanted and is not right, a line each, with its sentence or surroundings.
  private(set) var misses: [String] = []

  init() {}

  /// - Parameter sentences: those without annotated names do not count, nor does what is found among words of which
  ///   nothing is known.
  init(_ sentences: [GoldSentence], _ worker: NetworkWorker) {
    for sentence in sentences where !sentence.names.isEmpty {
      worker.analyse(sentence)
      let name = { (span: (words: Range<Int>, kind: EntityKind)) in
        NamedEntity(tokens: span.words, kind: span.kind)
      }
      add(
        found: NameLabel.spans(worker.labels)
          .filter { !sentence.names[$0.words].contains("?") }.map(name),
        wanted: NameLabel.spans(NameLabels.labels(sentence.names)).map(name)
      ) { span in
        let words = (0..<sentence.count).map { index in
          (index == span.lowerBound ? "[" : "") + sentence.word(index)
            + (index + 1 == span.upperBound ? "]" : "")
        }
        return words.joined(separator: " ")
      }
    }
  }

  /// Counts the names of one text.
  ///
  /// - Parameter show: a name in its surroundings.
  mutating func add(
    found names: [NamedEntity], wanted gold: [NamedEntity], show: (Range<Int>) -> String
  ) {
    let goldSet = Set(gold)
    for name in names where !goldSet.contains(name) {
      misses.append("found \(name.kind): \(show(name.tokens))")
    }
    let foundSet = Set(names)
    for name in gold where !foundSet.contains(name) {
      misses.append("wanted \(name.kind): \(show(name.tokens))")
    }
    for name in Set(names) {
      found[Int(name.kind.rawValue)] += 1
      if goldSet.contains(name) { right[Int(name.kind.rawValue)] += 1 }
    }
    for name in goldSet { wanted[Int(name.kind.rawValue)] += 1 }
  }

  var values: [(name: String, value: Double)] {
    let f1 = { (right: Int, total: Int) in 200 * Double(right) / Double(max(1, total)) }
    let total = f1(right.reduce(0, +), found.reduce(0, +) + wanted.reduce(0, +))
    return [("entity_f1", total)]
      + EntityKind.allCases.filter { wanted[Int($0.rawValue)] > 0 }.map { kind in
        let index = Int(kind.rawValue)
        return ("\(kind)_f1", f1(right[index], found[index] + wanted[index]))
      }
  }
}
