import Language
import News

/// A source, a cue and a content, by token: what the finders give and the readers of claims take.
struct AttributionDraft {
  /// The words for the source; empty when nobody is named.
  var source: Range<Int>?
  /// The cue in one piece; `nil` for a quotation that goes on without a new one.
  var cue: Range<Int>?
  /// The token that carries the cue's meaning.
  var cueHead: Int?
  /// The lemma of the cue's head.
  var lemma: String
  /// What the cue's word does by itself.
  var act: SpeechAct
  /// The pieces of the content, in order.
  var content: [Range<Int>]
  /// To whom it is said, where the cue's frame names them ("told Reuters", "urged both sides to").
  var addressee: Range<Int>?
  /// Whom it is against, where the cue's frame names them ("accused X of Y").
  var target: Range<Int>?
  var rule: String
  var confidence: Double

  /// The first token of any part.
  var start: Int {
    min(source?.lowerBound ?? .max, cue?.lowerBound ?? .max, content.first?.lowerBound ?? .max)
  }

  /// Where its sentence is to be looked up: the cue, or the content without one.
  var anchor: Int { cueHead ?? content.first?.lowerBound ?? 0 }

  /// The words of the content.
  func words(in document: Document) -> [Token] {
    var words: [Token] = []
    words.reserveCapacity(content.reduce(0) { $0 + $1.count })
    for range in content { words += document.tokens[range] }
    return words
  }

  /// Whether a piece of the content is more than half of some words.
  func holdsMost(of words: Range<Int>) -> Bool {
    content.contains { $0.clamped(to: words).count * 2 > words.count }
  }
}
