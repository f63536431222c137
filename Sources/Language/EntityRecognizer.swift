/// Finds the names in tagged sentences, and what they stand for.
///
/// An averaged perceptron that labels a sentence from left to right (after Ratinov and Roth 2009), and remembers what the
/// names of the same document were taken for. The time is linear in the number of tokens; the weights are part of the
/// program and used where they lie.
public struct EntityRecognizer: Sendable {
  private let tagger: Tagger
  private let model: LinearModel
  private let lexicon: Lexicon

  /// A recogniser with the weights that the program carries.
  public init() {
    guard let recognizer = EntityRecognizer(EmbeddedModels.entities, tagger: Tagger()) else {
      preconditionFailure("The program was built without the weights of its entity recogniser.")
    }
    self = recognizer
  }

  /// A recogniser with other weights; `nil` if the file is no model of this format.
  package init?(_ file: ModelFile, tagger: Tagger) {
    guard file.isValid, let model = LinearModel(file, section: 0),
      let lexicon = Lexicon(file, section: 2)
    else { return nil }
    self.tagger = tagger
    self.model = model
    self.lexicon = lexicon
  }

  /// The names of a whole document, in the order of the text.
  ///
  /// - Parameter document: its tokens have their tags.
  public func entities(in document: Document) -> [NamedEntity] {
    var words = TagWorker()
    var worker = NameWorker()
    var entities: [NamedEntity] = []
    for sentence in document.sentences {
      tagger.read(document, sentence: sentence, worker: &words)
      words.take(document.tokens[sentence].map(\.tag.rawValue))
      append(to: &entities, sentence: sentence, words: words, worker: &worker)
    }
    return entities
  }

  /// The names of a sentence that the tagger has just read; call it sentence by sentence.
  package func append(
    to entities: inout [NamedEntity], sentence: Range<Int>, words: TagWorker,
    worker: inout NameWorker
  ) {
    label(words, worker: &worker)
    for span in NameWorker.spans(worker.labels) {
      let start = sentence.lowerBound + span.words.lowerBound
      entities.append(NamedEntity(tokens: start..<start + span.words.count, kind: span.kind))
    }
  }

  /// Labels words that have been tagged; the labels are the worker's.
  package func label(_ words: TagWorker, worker: inout NameWorker) {
    worker.label(words, model: model, lexicon: lexicon)
  }
}
