/// The features by which the tagger decides: the word's spelling, its neighbours, the two tags before it, and which tags
/// the words to come usually have (their ambiguity classes, after Choi and Palmer 2012).
package struct TagFeatures {
  /// The most that `fill` writes.
  package static let capacity = 56
  /// Stands for a tag outside the sentence.
  package static let noTag: UInt64 = 0xFF
  /// How many places stand empty at either end of the forms and classes of a sentence.
  package static let margin = 2

  /// - Parameters:
  ///   - forms: the sentence's words, with `margin` empty ones at either end.
  ///   - classes: their ambiguity classes, with the same margins.
  ///   - place: the word's index among `forms`.
  ///   - previous: the tag of the word before.
  ///   - second: the tag of the word before that.
  ///   - style: what is alike for the whole sentence, such as capitals throughout.
  ///   - features: has room for `capacity`.
  /// - Returns: how many features there are.
  @inline(__always)
  package static func fill(
    _ forms: UnsafePointer<WordForm>, _ classes: UnsafePointer<UInt64>, _ place: Int,
    previous: UInt64, second: UInt64, style: UInt64, into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var count = 0
    @inline(__always) func add(_ feature: UInt64) {
      features[count] = feature
      count &+= 1
    }
    let word = forms[place].lower
    let class0 = classes[place]
    let class1 = classes[place + 1]
    let before = forms[place - 1].lower
    let after = forms[place + 1].lower
    let shape = forms[place].shape
    let isFirst: UInt64 = place == margin ? 1 : 0
    let two = previous << 8 | second

    add(FeatureHash.of(1, word))
    add(FeatureHash.of(2, forms[place].exact, isFirst))
    add(FeatureHash.of(3, forms[place].suffix(1)))
    add(FeatureHash.of(4, forms[place].suffix(2)))
    add(FeatureHash.of(5, forms[place].suffix(3)))
    add(FeatureHash.of(6, forms[place].suffix(4)))
    add(FeatureHash.of(7, forms[place].suffix(5)))
    add(FeatureHash.of(8, forms[place].head >> 8))
    add(FeatureHash.of(9, forms[place].head))
    add(FeatureHash.of(10, shape))
    add(FeatureHash.of(11, shape, isFirst << 8 | style))
    add(FeatureHash.of(12, shape, forms[place].suffix(2)))
    add(FeatureHash.of(13, before))
    add(FeatureHash.of(14, forms[place - 2].lower))
    add(FeatureHash.of(15, after))
    add(FeatureHash.of(16, forms[place + 2].lower))
    add(FeatureHash.of(17, previous))
    add(FeatureHash.of(18, two))
    add(FeatureHash.of(19, word, previous))
    add(FeatureHash.of(20, word, two))
    add(FeatureHash.of(21, class0))
    add(FeatureHash.of(22, class1))
    add(FeatureHash.of(23, classes[place + 2]))
    add(FeatureHash.of(24, class0, class1))
    add(FeatureHash.of(25, class0, previous))
    add(FeatureHash.of(26, class0, class1, previous))
    add(FeatureHash.of(27, class0, two))
    add(FeatureHash.of(28, class1, classes[place + 2], class0))
    add(FeatureHash.of(29, before, word))
    add(FeatureHash.of(30, word, after))
    add(FeatureHash.of(31, after, previous))
    add(FeatureHash.of(32, forms[place + 1].suffix(3)))
    add(FeatureHash.of(33, forms[place - 1].suffix(3)))
    add(FeatureHash.of(34, forms[place].suffix(3), previous))
    add(FeatureHash.of(35, forms[place].suffix(3), class1))
    add(FeatureHash.of(36, word, class1))
    add(FeatureHash.of(37, previous, class1, shape))
    add(FeatureHash.of(38, forms[place + 1].shape, shape, forms[place - 1].shape))
    add(FeatureHash.of(39, word, class1, previous))
    add(FeatureHash.of(40, 0))
    let glue: UInt64 = (forms[place].isGlued ? 1 : 0) + (forms[place + 1].isGlued ? 2 : 0)
    add(FeatureHash.of(41, word, glue))
    add(FeatureHash.of(42, shape, glue, previous))
    add(FeatureHash.of(43, before, after))
    add(FeatureHash.of(44, classes[place - 1], class0, class1))
    add(FeatureHash.of(45, forms[place].suffix(3), forms[place - 1].suffix(3)))
    add(FeatureHash.of(46, forms[place].suffix(2), forms[place + 1].suffix(2), previous))
    let capitals: UInt64 =
      (forms[place - 1].isCapitalised ? 1 : 0) + (forms[place].isCapitalised ? 2 : 0)
      + (forms[place + 1].isCapitalised ? 4 : 0) + (isFirst << 3) + (style << 4)
    add(FeatureHash.of(47, capitals, class0))
    add(FeatureHash.of(48, capitals, previous))
    add(FeatureHash.of(49, capitals, forms[place].suffix(3)))
    add(FeatureHash.of(50, capitals, forms[place].exact))
    return count
  }
}
