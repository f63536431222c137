/// Finds the dependency tree of a tagged sentence.
///
/// A greedy arc-eager parser (Nivre 2003) with the features of Zhang and Nivre (2011), trained by a dynamic oracle
/// (Goldberg and Nivre 2012). Relations are those of Universal Dependencies 2. The time is linear in the length of the
/// sentence; the weights are part of the program and used where they lie.
public struct Parser: Sendable {
  private let tagger: Tagger
  private let model: LinearModel

  /// A parser with the weights that the program carries.
  public init() {
    guard let parser = Parser(EmbeddedModels.parser, tagger: Tagger()) else {
      preconditionFailure("The program was built without the weights of its parser.")
    }
    self = parser
  }

  /// A parser with other weights; `nil` if the file is no model of this format.
  package init?(_ file: ModelFile, tagger: Tagger) {
    guard file.isValid, let model = LinearModel(file, section: 0) else { return nil }
    self.tagger = tagger
    self.model = model
  }

  /// Sets heads and relations of a sentence's tokens. Guaranteed: one root, no circle, no arc out of the sentence.
  ///
  /// - Parameters:
  ///   - document: the sentence's tokens have their tags.
  ///   - sentence: a range of tokens.
  public func parse(_ document: inout Document, sentence: Range<Int>) {
    var words = TagWorker()
    tagger.read(document, sentence: sentence, worker: &words)
    words.take(document.tokens[sentence].map(\.tag.rawValue))
    var worker = ParseWorker()
    parse(&document, sentence: sentence, words: words, worker: &worker)
  }

  /// The same for a sentence that the tagger has just read, with scratch space that goes from sentence to sentence.
  package func parse(
    _ document: inout Document, sentence: Range<Int>, words: TagWorker,
    worker: inout ParseWorker
  ) {
    parse(words, worker: &worker)
    for (offset, index) in sentence.enumerated() {
      let node = worker.state.nodes[offset]
      document.tokens[index].head = node.head < 0 ? -1 : node.head + Int32(sentence.lowerBound)
      document.tokens[index].relation = Relation(rawValue: UInt8(node.relation)) ?? .dep
    }
  }

  /// Parses words that have been tagged; the tree is in the worker's state.
  package func parse(_ words: TagWorker, worker: inout ParseWorker) {
    worker.parse(words, model: model)
  }
}
