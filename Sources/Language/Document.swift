public import News

/// A text that has been read: tokens with tags and lemmas, sentences, paragraphs and quotations, all in flat arrays.
///
/// Inside, offsets are bytes of UTF-8 and ranges are of tokens; `span(of:)` is the way out, to code points.
/// Guaranteed: tokens rise and do not overlap, sentences tile the tokens, paragraphs tile the sentences.
public struct Document: Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  public let tokens: [Token]
  /// Ranges of tokens.
  public let sentences: [Range<Int>]
  /// Ranges of tokens; a paragraph begins and ends with a sentence.
  public let paragraphs: [Range<Int>]
  /// In the order of their opening marks.
  public let quotations: [Quotation]
  /// The names, in the order of the text; they do not overlap.
  public let entities: [NamedEntity]
  private let offsets: CodePointOffsets

  /// How far a text is analysed.
  public enum Analysis: Int, Sendable, CaseIterable {
    /// Tokens, paragraphs, quotations and sentences.
    case sentences
    /// Parts of speech and base forms besides.
    case tags
    /// Dependency trees and names besides.
    case full
  }

  /// Analyses a text. Any bytes will do; the time is linear in their number.
  ///
  /// - Parameters:
  ///   - text: all of it, paragraphs parted by line breaks.
  ///   - analysis: how much of the work to do.
  public init(_ text: String, analysis: Analysis = .full) {
    self.init(text, analysis: analysis, eachPassage: nil)
  }

  /// Analyses a text fully and hands over each part of it as it is read, with what the network made of its words.
  package init(_ text: String, eachPassage: @escaping (PassageReading) -> Void) {
    self.init(text, analysis: .full, eachPassage: eachPassage)
  }

  private init(_ text: String, analysis: Analysis, eachPassage: ((PassageReading) -> Void)?) {
    bytes = Array(text.utf8)
    offsets = CodePointOffsets(bytes)
    var tokens: [Token] = []
    var entities: [NamedEntity] = []
    (paragraphs, quotations, sentences) = bytes.withUnsafeBufferPointer { bytes in
      tokens = Tokenizer.tokens(in: bytes)
      let paragraphs = Paragraphs.mark(&tokens, bytes: bytes)
      let quotations = QuotationPairing.pair(&tokens, paragraphs: paragraphs, bytes: bytes)
      let sentences = SentenceSplitter.sentences(tokens, paragraphs: paragraphs, bytes: bytes)
      if analysis != .sentences {
        WorkerPool.shared.withWorker { worker in
          tokens.withUnsafeMutableBufferPointer { tokens in
            var analyser = Analyser(
              bytes: bytes, tokens: tokens, sentences: sentences, worker: worker)
            if analysis == .full {
              analyser.read(quotations: quotations, eachPassage: eachPassage)
              entities = analyser.entities
            } else {
              analyser.tag()
            }
          }
        }
      }
      return (paragraphs, quotations, sentences)
    }
    self.tokens = tokens
    self.entities = entities
  }

  /// The code-point span from the first to the last of some tokens. The range must not be empty.
  public func span(of range: Range<Int>) -> Span {
    span(bytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
  }

  /// The code-point span of a range of bytes whose ends stand at characters' borders.
  public func span(bytes range: Range<Int>) -> Span {
    Span(
      start: offsets.codePoints(before: range.lowerBound, in: bytes),
      end: offsets.codePoints(before: range.upperBound, in: bytes))
  }

  /// The words of a range of tokens, as they stand in the text.
  public func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// One token as it stands in the text.
  public func text(at index: Int) -> String { text(of: index..<index + 1) }

  /// The index of the sentence that holds a token.
  public func sentence(at token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The index of the paragraph that holds a token.
  public func paragraph(at token: Int) -> Int {
    var low = 0
    var high = paragraphs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if paragraphs[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}

extension Document {
  /// The quotation whose opening mark is that token.
  public func quotation(openingAt token: Int) -> Quotation? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].opening < token { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].opening == token ? quotations[low] : nil
  }

  /// Whether a token stands inside an outer quotation.
  public func isQuoted(_ token: Int) -> Bool {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].opening < token { low = middle + 1 } else { high = middle }
    }
    // The marks that open before the token: outer ones are few, and the nearest decide.
    var index = low - 1
    var steps = 0
    while index >= 0, steps < 8 {
      if quotations[index].tokens.contains(token) { return true }
      if quotations[index].depth == 0 { return false }
      index -= 1
      steps += 1
    }
    return false
  }
}
