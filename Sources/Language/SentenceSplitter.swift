/// Cuts paragraphs into sentences.
///
/// A linear classifier decides at each full stop, question or exclamation mark with its closing quotation marks and
/// brackets, at abbreviations, and in front of words and marks that may begin a sentence without any of these. Linear
/// in the number of tokens.
package struct SentenceSplitter {
  static func sentences(
    _ tokens: [Token], paragraphs: [Range<Int>], bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let model = SentenceModel()
    return walk(tokens, paragraphs: paragraphs, bytes: bytes, model: model) { walk in
      walk.sentences { _, features in model.score(features) > 0 }
    }
  }

  /// The sentences of a document that has been cut into tokens and paragraphs, by some model.
  package static func sentences(_ document: Document, model: SentenceModel) -> [Range<Int>] {
    document.bytes.withUnsafeBufferPointer { bytes in
      walk(document.tokens, paragraphs: document.paragraphs, bytes: bytes, model: model) { walk in
        walk.sentences { _, features in model.score(features) > 0 }
      }
    }
  }

  /// Lets a walk over a document's tokens go.
  package static func walk<Result>(
    _ tokens: [Token], paragraphs: [Range<Int>], bytes: UnsafeBufferPointer<UInt8>,
    model: SentenceModel, _ work: (BoundaryWalk) -> Result
  ) -> Result {
    let forms = [BoundaryToken](unsafeUninitializedCapacity: tokens.count) { forms, count in
      tokens.withUnsafeBufferPointer { tokens in
        for index in tokens.indices {
          var form = BoundaryToken(
            tokens[index].shape, start: Int(tokens[index].start), end: Int(tokens[index].end),
            bytes)
          form.habit = model.habit(form.word)
          (forms.baseAddress.map { $0 + index })?.initialize(to: form)
        }
      }
      count = tokens.count
    }
    return forms.withUnsafeBufferPointer { work(BoundaryWalk(tokens: $0, paragraphs: paragraphs)) }
  }
}
