import Language

/// A gold sentence as a network learns from it.
struct NetworkExample {
  /// Rows of the embeddings, `WordFeatures.count` for each word; -1 for a feature that is not known.
  var rows: [Int32]
  /// How likely each word is hidden.
  var hiding: [Float]
  var tags: [UInt8]
  /// Raw values of `NameLabel`; `NameLabels.unknown` where nothing is to be learned.
  var names: [UInt8]
  /// Indices in the sentence, -1 for the root; empty if the trees are not to be learned.
  var heads: [Int32]
  var relations: [UInt8]
  /// Which set of relations it has: 0 by hand, 1 silver.
  var scheme: Int

  /// How likely the words of a name are hidden at least.
  private static let leastNameHiding: Float = 0.15

  var count: Int { tags.count }

  /// Whether a word is part of a name.
  func isName(_ index: Int) -> Bool { names[index] != 0 && names[index] != NameLabels.unknown }

  init(_ sentence: GoldSentence, _ vocabulary: FeatureVocabulary, hiding: Float) {
    (rows, self.hiding) = vocabulary.rows(sentence, hiding: hiding)
    tags = sentence.tags
    names =
      sentence.names.isEmpty
      ? [UInt8](repeating: NameLabels.unknown, count: sentence.count)
      : NameLabels.labels(sentence.names)
    heads = sentence.heads
    relations = sentence.relations
    scheme = sentence.source == .silver ? 1 : 0
    // Names are hidden oftener: what stands around them has to tell what they are.
    for index in names.indices where isName(index) {
      self.hiding[index] = max(self.hiding[index], Self.leastNameHiding)
    }
  }
}
