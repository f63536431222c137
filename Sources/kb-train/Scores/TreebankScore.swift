import Language

/// Tags, base forms and trees against a treebank, word by word, punctuation included.
struct TreebankScore {
  private(set) var words = 0
  private(set) var tags = 0
  private(set) var heads = 0
  private(set) var arcs = 0
  private(set) var universalArcs = 0
  /// Words of which the corpus gives a base form, and those among them that get it, whatever the capitals. "_", which
  /// the treebanks give the second part of a word torn apart, is never got.
  private(set) var lemmatised = 0
  private(set) var lemmas = 0

  /// - Parameter sentences: silver ones, whose trees are of another kind, are scored by their tags and base forms alone.
  init(_ sentences: [GoldSentence], _ worker: NetworkWorker) {
    let lemmatizer = Lemmatizer()
    for sentence in sentences {
      worker.analyse(sentence)
      for index in 0..<sentence.count {
        words += 1
        if worker.tags[index] == sentence.tags[index] { tags += 1 }
        if !sentence.lemmas[index].isEmpty {
          lemmatised += 1
          let lemma = lemmatizer.lemma(
            Self.lower(sentence.word(index)), Tag(rawValue: worker.tags[index]) ?? .FW)
          if lemma == sentence.lemmas[index].lowercased() { lemmas += 1 }
        }
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

  /// A word as tokens have it: in small letters, with straight apostrophes.
  private static func lower(_ word: String) -> String {
    String(word.lowercased().map { $0 == "\u{2019}" || $0 == "\u{02BC}" ? "'" : $0 })
  }

  var values: [(name: String, value: Double)] {
    let share = { (count: Int) in 100 * Double(count) / Double(max(1, words)) }
    let tagged = [
      ("tag_accuracy", share(tags)),
      ("lemma_accuracy", 100 * Double(lemmas) / Double(max(1, lemmatised))),
    ]
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
