/// The features by which names are recognised: spelling, tags, neighbours, what a word usually is, and what it was earlier
/// in the same document (after Ratinov and Roth 2009).
package struct NameFeatures {
  /// The most that `fill` writes.
  package static let capacity = 72

  /// - Parameters:
  ///   - forms: the sentence's words, with `TagFeatures.margin` empty ones at either end; so also the following.
  ///   - tags: raw values of `Tag`.
  ///   - kinds: what the words usually stand for.
  ///   - memory: what the words stood for earlier in the document.
  ///   - place: the word's index among `forms`.
  /// - Returns: how many features there are.
  @inline(__always)
  package static func fill(
    _ forms: UnsafePointer<WordForm>, tags: UnsafePointer<UInt64>, kinds: UnsafePointer<UInt64>,
    memory: UnsafePointer<UInt64>, _ place: Int, previous: UInt64, second: UInt64, style: UInt64,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var count = 0
    @inline(__always) func add(_ feature: UInt64) {
      features[count] = feature
      count &+= 1
    }
    @inline(__always) func capital(_ place: Int) -> UInt64 { forms[place].isCapitalised ? 1 : 0 }
    let word = forms[place].lower
    let before = forms[place - 1].lower
    let after = forms[place + 1].lower
    let shape = forms[place].shape
    let tag = tags[place]
    let isFirst: UInt64 = place == TagFeatures.margin ? 1 : 0
    let two = previous << 8 | second
    let capitals =
      capital(place - 1) << 3 | capital(place) << 2 | capital(place + 1) << 1 | capital(place + 2)
    let manner = isFirst << 8 | style

    add(FeatureHash.of(1, word, capital(place)))
    add(FeatureHash.of(2, forms[place].exact))
    add(FeatureHash.of(3, forms[place].suffix(2), shape))
    add(FeatureHash.of(4, forms[place].suffix(3), shape))
    add(FeatureHash.of(5, forms[place].suffix(4), capital(place)))
    add(FeatureHash.of(6, forms[place].head, capital(place)))
    add(FeatureHash.of(7, forms[place].head >> 8, capital(place)))
    add(FeatureHash.of(8, shape, manner))
    add(FeatureHash.of(9, shape, tag))
    add(FeatureHash.of(10, before))
    add(FeatureHash.of(11, after))
    add(FeatureHash.of(12, forms[place - 2].lower))
    add(FeatureHash.of(13, forms[place + 2].lower))
    add(FeatureHash.of(14, before, capital(place)))
    add(FeatureHash.of(15, after, capital(place)))
    add(FeatureHash.of(16, forms[place - 2].lower, before, capital(place)))
    add(FeatureHash.of(17, after, forms[place + 2].lower, capital(place)))
    add(FeatureHash.of(18, before, after, capital(place)))
    add(FeatureHash.of(19, before, word))
    add(FeatureHash.of(20, word, after))
    add(FeatureHash.of(21, previous))
    add(FeatureHash.of(22, two))
    add(FeatureHash.of(23, previous, word))
    add(FeatureHash.of(24, previous, shape, tag))
    add(FeatureHash.of(25, previous, capitals))
    add(FeatureHash.of(26, tag, manner))
    add(FeatureHash.of(27, tags[place - 1] << 16 | tag << 8 | tags[place + 1]))
    add(FeatureHash.of(28, tag << 16 | tags[place + 1] << 8 | tags[place + 2], previous))
    add(FeatureHash.of(29, tags[place - 2] << 16 | tags[place - 1] << 8 | tag, previous))
    add(FeatureHash.of(30, forms[place - 1].shape, shape, forms[place + 1].shape))
    add(FeatureHash.of(31, kinds[place], capital(place)))
    add(FeatureHash.of(32, kinds[place], kinds[place + 1], previous))
    add(FeatureHash.of(33, kinds[place - 1], kinds[place], previous))
    add(FeatureHash.of(34, kinds[place], kinds[place + 1], capitals))
    add(FeatureHash.of(35, kinds[place + 1], capitals))
    add(FeatureHash.of(36, kinds[place + 2], kinds[place + 1], kinds[place]))
    add(FeatureHash.of(37, kinds[place], tag, previous))
    add(FeatureHash.of(38, memory[place], capitals))
    add(FeatureHash.of(39, memory[place], previous, capital(place)))
    add(FeatureHash.of(40, memory[place], memory[place + 1], capitals))
    add(FeatureHash.of(41, memory[place], kinds[place], previous))
    add(FeatureHash.of(42, memory[place + 1], capitals, previous))
    add(FeatureHash.of(43, after, capitals, previous))
    add(FeatureHash.of(44, before, capitals, forms[place + 1].suffix(3)))
    add(FeatureHash.of(45, capitals, manner, previous))
    add(FeatureHash.of(46, forms[place].isAllCapitals ? 1 : 0, manner, tag))
    add(FeatureHash.of(47, forms[place - 1].suffix(3), capitals))
    add(FeatureHash.of(48, forms[place + 1].suffix(3), capitals))
    add(FeatureHash.of(49, forms[place + 1].suffix(4), shape, tags[place + 1]))
    add(FeatureHash.of(50, kinds[place], manner))
    // The next word that is no part of a run of capitals often tells: "… said", "… of".
    var end = place + 1
    while end < place + 5, forms[end].isCapitalised { end += 1 }
    var start = place - 1
    while start > 0, start > place - 5, forms[start].isCapitalised { start -= 1 }
    add(FeatureHash.of(51, forms[end].lower, capital(place), previous))
    add(FeatureHash.of(52, forms[start].lower, capital(place), UInt64(place - start)))
    add(FeatureHash.of(53, forms[start].lower, forms[end].lower, capital(place)))
    add(FeatureHash.of(54, kinds[end - 1], UInt64(end - place) << 8 | capital(place), previous))
    add(FeatureHash.of(55, 0))
    return count
  }
}
