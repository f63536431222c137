/// What a network sees of a word: its letters, its beginning, its ending and its shape, each as one feature.
package struct WordFeatures {
  /// How many there are of each word.
  package static let count = 9
  /// Those of endings and beginnings.
  package static let letterSlots = 3...6
  /// The one of lists of names; a word in none of them has no row.
  package static let nameSlot = 8

  /// The feature of a capitalised word that stands in lists of names.
  package static func name(_ lower: UInt64) -> UInt64 { FeatureHash.of(10, lower) }

  package let form: WordForm
  /// Where the word stands and among what capitals.
  package let manner: UInt64

  /// Equal for words with equal features.
  @inline(__always)
  package var key: UInt64 { FeatureHash.of(9, form.exact, manner) }

  @inline(__always)
  package func fill(_ features: UnsafeMutablePointer<UInt64>) {
    features[0] = FeatureHash.of(1, form.lower)
    features[1] = FeatureHash.of(2, form.exact)
    features[2] = FeatureHash.of(3, form.suffix(2))
    features[3] = FeatureHash.of(4, form.suffix(3))
    features[4] = FeatureHash.of(5, form.suffix(4))
    features[5] = FeatureHash.of(6, form.head >> 8)
    features[6] = FeatureHash.of(7, form.head)
    features[7] = FeatureHash.of(8, form.shape, manner)
    features[8] = form.isCapitalised ? Self.name(form.lower) : 0
  }

  /// Reads the words of a sentence, first to last.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - count: the number of words.
  ///   - bounds: the byte offsets of a word, by its index in the sentence.
  ///   - body: takes a word's index and its features.
  @inline(__always)
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, count: Int, bounds: (Int) -> Range<Int>,
    _ body: (Int, WordFeatures) -> Void
  ) {
    let style = SentenceStyle(bytes, count: count, bounds: bounds).rawValue << 2
    var quotationIsOpen = false
    var end = -1
    for index in 0..<count {
      let range = bounds(index)
      var form = WordForm(UnsafeBufferPointer(rebasing: bytes[range]))
      if form.isStraightQuotation {
        quotationIsOpen.toggle()
        form.exact &+= quotationIsOpen ? 1 : 0
      }
      let isGlued = range.lowerBound == end
      end = range.upperBound
      body(
        index,
        WordFeatures(form: form, manner: style | (index == 0 ? 2 : 0) | (isGlued ? 1 : 0)))
    }
  }
}
