/// The scratch space of a tagger at work: what it needs for one sentence, used again for the next. One per thread.
package struct TagWorker {
  /// The forms of the sentence's words, with empty ones at either end.
  package private(set) var forms: [WordForm] = []
  package private(set) var classes: [UInt64] = []
  /// The tags of the sentence's words, once they are found.
  package private(set) var tags: [UInt8] = []
  private var features = [UInt64](repeating: 0, count: TagFeatures.capacity)
  private var scores = [Int32](repeating: 0, count: 64)
  package private(set) var style: UInt64 = 0

  package init() {}

  /// Takes the words of a sentence in.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - count: the number of words.
  ///   - bounds: the byte offsets of a word, by its index in the sentence.
  package mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, count: Int, lexicon: Lexicon?,
    bounds: (Int) -> Range<Int>
  ) {
    forms.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    for _ in 0..<TagFeatures.margin {
      forms.append(WordForm())
      classes.append(0)
    }
    var words = 0
    var capitalised = 0
    var capitals = 0
    var quotationIsOpen = false
    var end = -1
    for index in 0..<count {
      let range = bounds(index)
      var form = WordForm(UnsafeBufferPointer(rebasing: bytes[range]))
      form.isGlued = range.lowerBound == end
      end = range.upperBound
      if form.isStraightQuotation {
        quotationIsOpen.toggle()
        form.exact &+= quotationIsOpen ? 1 : 0
      }
      if form.hasLetter {
        words += 1
        if form.isCapitalised { capitalised += 1 }
        if form.isAllCapitals { capitals += 1 }
      }
      forms.append(form)
      classes.append(lexicon?[form.lower] ?? 0)
    }
    for _ in 0..<TagFeatures.margin {
      forms.append(WordForm())
      classes.append(0)
    }
    // Headlines and shouted lines say little by their capitals.
    style = capitals * 10 >= words * 7 ? 2 : capitalised * 10 >= words * 6 ? 1 : 0
  }

  /// Takes tags that were found earlier.
  package mutating func take(_ tags: [UInt8]) { self.tags = tags }

  /// Sets a tag that is known better from elsewhere.
  package mutating func correct(_ tag: Tag, at index: Int) { tags[index] = tag.rawValue }

  /// Tags the sentence that was read, from left to right.
  package mutating func tag(_ model: LinearModel) {
    let count = forms.count - 2 * TagFeatures.margin
    tags.removeAll(keepingCapacity: true)
    let classCount = Tag.allCases.count
    forms.withUnsafeBufferPointer { forms in
      classes.withUnsafeBufferPointer { classes in
        features.withUnsafeMutableBufferPointer { features in
          scores.withUnsafeMutableBufferPointer { scores in
            guard let forms = forms.baseAddress, let classes = classes.baseAddress,
              let features = features.baseAddress, let scores = scores.baseAddress
            else { return }
            var previous = TagFeatures.noTag
            var second = TagFeatures.noTag
            for index in 0..<count {
              let filled = TagFeatures.fill(
                forms, classes, index + TagFeatures.margin, previous: previous, second: second,
                style: style, into: features)
              scores.update(repeating: 0, count: classCount)
              model.add(UnsafeBufferPointer(start: features, count: filled), to: scores)
              var best = 0
              for tag in 1..<classCount where scores[tag] > scores[best] { best = tag }
              tags.append(UInt8(best))
              second = previous
              previous = UInt64(best)
            }
          }
        }
      }
    }
  }
}
