/// Finds the parts of speech by an averaged perceptron (Collins 2002) that reads a sentence from left to right.
///
/// The weights are part of the program and used where they lie; making a tagger costs nothing. It looks at single
/// sentences: equal sentences have equal tags. The time is linear in the length of the sentence.
public struct Tagger: Sendable {
  private let model: LinearModel
  package let lexicon: Lexicon

  /// A tagger with the weights that the program carries.
  public init() {
    guard let tagger = Tagger(EmbeddedModels.tagger) else {
      preconditionFailure("The program was built without the weights of its tagger.")
    }
    self = tagger
  }

  /// A tagger with other weights; `nil` if the file is no model of this format.
  package init?(_ file: ModelFile) {
    guard file.isValid, let model = LinearModel(file, section: 0),
      let lexicon = Lexicon(file, section: 2)
    else { return nil }
    self.model = model
    self.lexicon = lexicon
  }

  /// Sets the tags of a sentence's tokens.
  ///
  /// - Parameters:
  ///   - document: its tokens' offsets and shapes must be known.
  ///   - sentence: a range of tokens.
  public func tag(_ document: inout Document, sentence: Range<Int>) {
    var worker = TagWorker()
    tag(&document, sentence: sentence, worker: &worker)
  }

  /// The same with scratch space that goes from sentence to sentence, and keeps what it found out about the words.
  package func tag(_ document: inout Document, sentence: Range<Int>, worker: inout TagWorker) {
    read(document, sentence: sentence, worker: &worker)
    tag(&worker)
    for (offset, index) in sentence.enumerated() {
      let shape = document.tokens[index].shape
      // Which way a quotation mark looks, the pairing of the whole paragraph knows better.
      if shape.contains(.opensQuotation) {
        worker.correct(.openingQuote, at: offset)
      } else if shape.contains(.closesQuotation) {
        worker.correct(.closingQuote, at: offset)
      }
      document.tokens[index].tag = Tag(rawValue: worker.tags[offset]) ?? .FW
    }
  }

  /// Takes the words of a sentence in, without tagging them.
  package func read(_ document: Document, sentence: Range<Int>, worker: inout TagWorker) {
    document.bytes.withUnsafeBufferPointer { bytes in
      document.tokens.withUnsafeBufferPointer { tokens in
        worker.read(bytes, count: sentence.count, lexicon: lexicon) { index in
          let token = tokens[sentence.lowerBound + index]
          return Int(token.start)..<Int(token.end)
        }
      }
    }
  }

  /// Tags the words that a worker has taken in.
  package func tag(_ worker: inout TagWorker) { worker.tag(model) }
}
