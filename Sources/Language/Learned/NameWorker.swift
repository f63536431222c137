/// The scratch space of an entity recogniser at work, and its memory of the document. One per thread.
package struct NameWorker {
  /// Raw values of `NameLabel`, one for each word of the sentence.
  package private(set) var labels: [UInt8] = []
  private var memory = NameMemory()
  private var tags: [UInt64] = []
  private var kinds: [UInt64] = []
  private var remembered: [UInt64] = []
  private var features = [UInt64](repeating: 0, count: NameFeatures.capacity)
  private var scores = [Int32](repeating: 0, count: 64)

  package init() {}

  /// Forgets the document.
  package mutating func beginDocument() { memory.clear() }

  /// Labels a sentence that has been tagged.
  package mutating func label(_ tagged: TagWorker, model: LinearModel, lexicon: Lexicon) {
    prepare(tagged, lexicon: lexicon)
    labels.removeAll(keepingCapacity: true)
    let count = tagged.tags.count
    tagged.forms.withUnsafeBufferPointer { forms in
      guard let forms = forms.baseAddress else { return }
      var previous = NameLabel.outside.rawValue
      var second = NameLabel.outside.rawValue
      for index in 0..<count {
        let label = best(
          forms, index + TagFeatures.margin, previous, second, tagged.style, model)
        labels.append(label)
        second = previous
        previous = label
      }
    }
    note(tagged)
  }

  private mutating func best(
    _ forms: UnsafePointer<WordForm>, _ place: Int, _ previous: UInt8, _ second: UInt8,
    _ style: UInt64, _ model: LinearModel
  ) -> UInt8 {
    tags.withUnsafeBufferPointer { tags in
      kinds.withUnsafeBufferPointer { kinds in
        remembered.withUnsafeBufferPointer { remembered in
          features.withUnsafeMutableBufferPointer { features in
            scores.withUnsafeMutableBufferPointer { scores in
              guard let tags = tags.baseAddress, let kinds = kinds.baseAddress,
                let remembered = remembered.baseAddress, let features = features.baseAddress,
                let scores = scores.baseAddress
              else { return 0 }
              let filled = NameFeatures.fill(
                forms, tags: tags, kinds: kinds, memory: remembered, place,
                previous: UInt64(previous), second: UInt64(second), style: style, into: features)
              scores.update(repeating: 0, count: NameLabel.count)
              model.add(UnsafeBufferPointer(start: features, count: filled), to: scores)
              let allowed = NameLabel.successors[Int(previous)]
              var best = -1
              for label in 0..<NameLabel.count where allowed >> UInt32(label) & 1 == 1 {
                if best < 0 || scores[label] > scores[best] { best = label }
              }
              return UInt8(best)
            }
          }
        }
      }
    }
  }

  private mutating func prepare(_ tagged: TagWorker, lexicon: Lexicon) {
    tags.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    remembered.removeAll(keepingCapacity: true)
    let last = tagged.tags.count + TagFeatures.margin
    for (place, form) in tagged.forms.enumerated() {
      guard place >= TagFeatures.margin, place < last else {
        tags.append(TagFeatures.noTag)
        kinds.append(0)
        remembered.append(0)
        continue
      }
      tags.append(UInt64(tagged.tags[place - TagFeatures.margin]))
      kinds.append(lexicon[form.lower])
      remembered.append(form.isCapitalised ? memory[form.lower] : 0)
    }
  }

  private mutating func note(_ tagged: TagWorker) {
    for (index, label) in labels.enumerated() {
      let form = tagged.forms[index + TagFeatures.margin]
      if form.isCapitalised, let kind = NameLabel(rawValue: label).kind {
        memory.note(form.lower, kind)
      }
    }
  }

  /// The names of a sentence, as ranges of its words.
  package static func spans(_ labels: [UInt8]) -> [(words: Range<Int>, kind: EntityKind)] {
    var spans: [(words: Range<Int>, kind: EntityKind)] = []
    var start = 0
    for (index, raw) in labels.enumerated() {
      let label = NameLabel(rawValue: raw)
      guard let kind = label.kind else { continue }
      if label.part == .begin || label.part == .unit { start = index }
      let closes = index + 1 == labels.count || !label.isOpen
      if closes { spans.append((start..<index + 1, kind)) }
    }
    return spans
  }
}
