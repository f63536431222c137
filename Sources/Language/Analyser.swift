/// Reads the sentences of a document by the network: tags and base forms, then names and trees.
struct Analyser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeMutableBufferPointer<Token>
  private let sentences: [Range<Int>]
  private let worker: NetworkWorker
  private let lemmatizer = Lemmatizer()
  private(set) var entities: [NamedEntity] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeMutableBufferPointer<Token>,
    sentences: [Range<Int>], worker: NetworkWorker
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.worker = worker
  }

  /// Finds parts of speech and base forms of all sentences.
  func tag() {
    for sentence in sentences {
      for part in parts(of: sentence) { tag(part) }
    }
  }

  /// Finds names and trees too.
  ///
  /// - Parameters:
  ///   - quotations: the document's.
  ///   - eachPassage: gets one part of the text after another, see `PassageReading`.
  mutating func read(quotations: [Quotation], eachPassage: ((PassageReading) -> Void)?) {
    var vectors: [Float] = []
    var first = 0
    var firstEntity = 0
    for (number, sentence) in sentences.enumerated() {
      let parts = parts(of: sentence)
      for part in parts {
        tag(part)
        worker.encodeRest()
        addEntities(of: part)
        parse(part)
        if eachPassage != nil { worker.addVectors(to: &vectors) }
      }
      if parts.count > 1 { hang(parts[0], sentence) }
      guard let eachPassage else { continue }
      if endsPassage(number, since: first) {
        let range = first..<number + 1
        vectors.withUnsafeBufferPointer { vectors in
          guard let base = vectors.baseAddress else { return }
          eachPassage(
            PassageReading(
              tokens: sentences[first].lowerBound..<sentence.upperBound,
              allTokens: UnsafeBufferPointer(tokens), sentences: sentences[range],
              quotations: quotations, entities: entities[firstEntity...], vectors: base,
              vectorLength: worker.network.width))
        }
        vectors.removeAll(keepingCapacity: true)
        firstEntity = entities.count
        first = number + 1
      }
    }
  }

  /// Whether a passage ends with a sentence: the paragraph does, or the next sentence would make it too long.
  private func endsPassage(_ number: Int, since first: Int) -> Bool {
    guard number + 1 < sentences.count else { return true }
    let next = sentences[number + 1]
    return tokens[next.lowerBound].shape.contains(.paragraphStart)
      || next.upperBound - sentences[first].lowerBound > PassageReading.longest
  }

  private func tag(_ sentence: Range<Int>) {
    worker.read(bytes, count: sentence.count) { index in
      let token = tokens[sentence.lowerBound &+ index]
      return Int(token.start)..<Int(token.end)
    }
    worker.encodeFirst()
    worker.tag()
    for (offset, index) in sentence.enumerated() {
      let tag = tag(worker.tags[offset], tokens[index].shape)
      tokens[index].tag = tag
      tokens[index].lemma = lemmatizer.lemma(tokens[index].lower, tag)
    }
  }

  /// A tag that was found, but for quotation marks: which way they look, the pairing of the whole paragraph knows better.
  private func tag(_ found: UInt8, _ shape: Token.Shape) -> Tag {
    if shape.contains(.opensQuotation) { return .openingQuote }
    if shape.contains(.closesQuotation) { return .closingQuote }
    return Tag(rawValue: found) ?? .FW
  }

  private mutating func addEntities(of sentence: Range<Int>) {
    worker.label()
    for name in NameLabel.spans(worker.labels) {
      let start = sentence.lowerBound + name.words.lowerBound
      entities.append(NamedEntity(tokens: start..<start + name.words.count, kind: name.kind))
    }
  }

  /// What is read by itself: the dateline and what stands behind it, or the whole.
  private func parts(of sentence: Range<Int>) -> [Range<Int>] {
    guard let border = DatelineBorder.find(in: sentence, tokens) else { return [sentence] }
    return [sentence.lowerBound..<border, border..<sentence.upperBound]
  }

  /// Hangs a dateline under what the sentence is about: it has one root.
  private func hang(_ dateline: Range<Int>, _ sentence: Range<Int>) {
    let root = (dateline.upperBound..<sentence.upperBound).first { tokens[$0].head < 0 }
    guard let root else { return }
    for index in dateline where tokens[index].head < 0 {
      tokens[index].head = Int32(root)
      tokens[index].relation = .dep
    }
  }

  private func parse(_ sentence: Range<Int>) {
    worker.parse()
    for (offset, index) in sentence.enumerated() {
      let head = worker.heads[offset]
      tokens[index].head = head < 0 ? -1 : head + Int32(sentence.lowerBound)
      tokens[index].relation = Relation(rawValue: worker.relations[offset]) ?? .dep
    }
  }
}
