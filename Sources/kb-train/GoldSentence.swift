/// A sentence as a treebank has it.
struct GoldSentence {
  enum Source {
    /// Checked by hand, Universal Dependencies.
    case treebank
    /// Made by another program.
    case silver
    /// Names only.
    case names
  }

  var source: Source
  /// The article or document that it stands in, by its place in the corpus.
  var article = 0
  /// The name that the corpus gives to that document.
  var document: Substring = ""
  /// How often it is learned from in every pass.
  var repetitions = 1
  /// Whether a paragraph begins with it.
  var startsParagraph = false
  /// Whether no white space parts it from the sentence before.
  var isGlued = false
  /// The words, with a space between two that the text does not write together.
  private(set) var bytes: [UInt8] = []
  private(set) var bounds: [Range<Int>] = []
  var lemmas: [String] = []
  /// Raw values of `Tag`.
  var tags: [UInt8] = []
  /// Indices in the sentence, -1 for the root.
  var heads: [Int32] = []
  /// Raw values of `Relation`.
  var relations: [UInt8] = []
  /// The kind of name of each word, as the corpus writes it.
  var names: [Substring] = []

  init(source: Source) { self.source = source }

  var count: Int { bounds.count }

  /// - Parameter spaceBefore: whether white space parts it from the word before.
  mutating func append(word: Substring, spaceBefore: Bool) {
    if spaceBefore, !bytes.isEmpty { bytes.append(0x20) }
    let start = bytes.count
    bytes += word.utf8
    bounds.append(start..<bytes.count)
  }

  func word(_ index: Int) -> String { String(decoding: bytes[bounds[index]], as: UTF8.self) }
}
