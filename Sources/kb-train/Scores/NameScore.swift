import Language

/// Names against those of a corpus: right is what has the same words and the same kind.
struct NameScore {
  private var right = [Int](repeating: 0, count: EntityKind.allCases.count)
  private var found = [Int](repeating: 0, count: EntityKind.allCases.count)
  private var wanted = [Int](repeating: 0, count: EntityKind.allCases.count)

  init() {}

  init(_ sentences: [GoldSentence], _ worker: NetworkWorker) {
    for sentence in sentences {
      worker.analyse(sentence)
      let name = { (span: (words: Range<Int>, kind: EntityKind)) in
        NamedEntity(tokens: span.words, kind: span.kind)
      }
      add(
        found: NameLabel.spans(worker.labels).map(name),
        wanted: NameLabel.spans(NameLabels.labels(sentence.names)).map(name))
    }
  }

  /// Counts the names of one text.
  mutating func add(found names: [NamedEntity], wanted gold: [NamedEntity]) {
    let goldSet = Set(gold)
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
