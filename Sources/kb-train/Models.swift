import Language

/// The three models that work together.
struct Models {
  var tagger: Tagger
  var parser: Parser
  var recognizer: EntityRecognizer

  /// Those that the program carries.
  static var embedded: Models {
    Models(tagger: Tagger(), parser: Parser(), recognizer: EntityRecognizer())
  }
}

extension TagWorker {
  /// Takes in and tags the words of a treebank's sentence.
  mutating func tag(_ sentence: GoldSentence, _ tagger: Tagger) {
    read(sentence, tagger.lexicon)
    tagger.tag(&self)
  }

  /// Takes in the words of a treebank's sentence.
  mutating func read(_ sentence: GoldSentence, _ lexicon: Lexicon) {
    sentence.bytes.withUnsafeBufferPointer { bytes in
      read(bytes, count: sentence.count, lexicon: lexicon) { sentence.bounds[$0] }
    }
  }
}
