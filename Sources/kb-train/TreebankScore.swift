import Language

/// Tags and trees against a treebank, word by word, punctuation included.
struct TreebankScore {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var heads = 0
  private(set) var arcs = 0
  private(set) var universalArcs = 0

  /// - Parameter sentences: those without trees or with trees of another kind are scored by their tags alone.
  init(_ sentences: [GoldSentence], _ worker: NetworkWorker) {
    for sentence in sentences {
      worker.analyse(sentence)
      for index in 0..<sentence.count {
        words += 1
        if worker.tags[index] == sentence.tags[index] { tags += 1 }
        guard sentence.source == .treebank, worker.heads[index] == sentence.heads[index] else {
          continue
        }
        heads += 1
        let found = Relation(rawValue: worker.relations[index])
        let right = Relation(rawValue: sentence.relations[index])
        if found == right { arcs += 1 }
        if found?.universal == right?.universal { universalArcs += 1 }
      }
    }
  }

  var values: [(name: String, value: Double)] {
    let share = { (count: Int) in 100 * Double(count) / Double(max(1, words)) }
    let tagged = [("tag_accuracy", share(tags))]
    guard heads > 0 else { return tagged }
    return tagged + [
      ("uas", share(heads)), ("las", share(arcs)), ("las_universal", share(universalArcs)),
    ]
  }
}

extension NetworkWorker {
  /// Reads a corpus's sentence as it is cut into words there.
  func analyse(_ sentence: GoldSentence) {
    sentence.bytes.withUnsafeBufferPointer { bytes in
      read(bytes, count: sentence.count) { sentence.bounds[$0] }
    }
    encodeFirst()
    tag()
    encodeRest()
    label()
    parse()
  }
}
