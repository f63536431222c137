import Language

/// Tags and trees against a treebank, word by word, punctuation included.
struct TreebankScore {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var heads = 0
  private(set) var arcs = 0
  private(set) var universalArcs = 0

  init(_ sentences: [GoldSentence], _ models: Models) {
    var tagged = TagWorker()
    var parsed = ParseWorker()
    for sentence in sentences {
      tagged.tag(sentence, models.tagger)
      models.parser.parse(tagged, worker: &parsed)
      for index in 0..<sentence.count {
        words += 1
        if tagged.tags[index] == sentence.tags[index] { tags += 1 }
        let node = parsed.state.nodes[index]
        guard node.head == sentence.heads[index] else { continue }
        heads += 1
        let found = Relation(rawValue: UInt8(node.relation))
        let right = Relation(rawValue: sentence.relations[index])
        if found == right { arcs += 1 }
        if found?.universal == right?.universal { universalArcs += 1 }
      }
    }
  }

  var values: [(name: String, value: Double)] {
    let share = { (count: Int) in 100 * Double(count) / Double(max(1, words)) }
    return [
      ("tag_accuracy", share(tags)), ("uas", share(heads)), ("las", share(arcs)),
      ("las_universal", share(universalArcs)),
    ]
  }
}
