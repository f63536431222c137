/// A paragraph, or whole sentences of a very long one, just read, with what the network made of its words. What it points
/// to is there only as long as the call that hands it over.
package struct PassageReading {
  /// Longer paragraphs are parted; a single sentence is never longer.
  package static let longest = 400

  /// The tokens of the document that belong to it.
  package let tokens: Range<Int>
  /// All tokens of the document, of which those behind the passage are not yet analysed.
  package let allTokens: UnsafeBufferPointer<Token>
  /// The passage's sentences, as ranges of tokens.
  package let sentences: ArraySlice<Range<Int>>
  /// All of the document.
  package let quotations: [Quotation]
  /// The passage's names.
  package let entities: ArraySlice<NamedEntity>
  /// `vectorLength` numbers for each token of the passage: the outputs of the network's last layers.
  package let vectors: UnsafePointer<Float>
  package let vectorLength: Int
}
