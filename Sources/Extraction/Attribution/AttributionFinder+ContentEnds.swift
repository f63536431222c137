import Language
import News

/// Where a content ends.
extension AttributionFinder {
  /// From a start to the end of what is said: the sentence's end, or the next cue that is joined to this one.
  func contentRange(from start: Int, relative: Bool) -> [Range<Int>]? {
    guard start < sentence.upperBound else { return nil }
    if startsNewQuote(start), let quotation = quotations.opening(at: start) {
      let end = quotation.tokensWithMarks.upperBound
      let isClosedBySentence =
        end > sentence.upperBound - 2 || tokens[end - 1 > start ? end - 2 : start].tag.isPunctuation
      if isClosedBySentence {
        return [start..<end] + quotations.continuations(after: quotation) + quotationsBehind(end)
      }
    }
    var end = sentence.upperBound
    var index = start
    while index < sentence.upperBound {
      if let quotation = quotations.opening(at: index) {
        index = min(sentence.upperBound, quotation.tokensWithMarks.upperBound)
        continue
      }
      if index > start,
        endsContent(at: index) || relative && closesRelative(at: index)
      {
        end = index
        break
      }
      index += 1
    }
    return trimmed(start..<end).map { wholeQuotations([$0]) }
  }

  /// Whether the verb's subject is "who" or "which": its clause ends where the main one goes on.
  func isRelative(_ context: VerbContext) -> Bool {
    guard context.groupStart > sentence.lowerBound else { return false }
    let before = tokens[context.groupStart - 1]
    return before.tag == .WP || before.tag == .WDT
  }

  /// A comma with the main clause's verb behind it: "who described the round as a failure, said …".
  func closesRelative(at index: Int) -> Bool {
    guard tokens[index].tag == .comma else { return false }
    var next = index + 1
    while next < sentence.upperBound, tokens[next].tag.isAdverb { next += 1 }
    return next < sentence.upperBound && tokens[next].tag.isFinite
  }

  /// ", adding that …", ", according to …", "and called for …", "; the ministry said …".
  func endsContent(at index: Int) -> Bool {
    guard index + 1 < sentence.upperBound, mayEndContent(index) else { return false }
    let token = tokens[index]
    let next = tokens[index + 1]
    if token.lower == "according", next.lower == "to" { return true }
    if token.tag == .comma {
      if next.tag == .VBG, let entry = ReportingVerbs.entry(next.lemma),
        !entry.frames.contains(.attitude)
      {
        return true
      }
      if next.lower == "according" || next.lower == ";" { return true }
      if next.tag == .CC, index + 2 < sentence.upperBound, joinedCue(index + 2) { return true }
      return parentheticalCue(index + 1)
    }
    if token.tag == .CC { return joinedCue(index + 1) }
    return token.lower == ";"
  }

  /// Whether a token is a comma, a conjunction, a semicolon or "according": the others end nothing.
  private func mayEndContent(_ index: Int) -> Bool {
    let tag = tokens[index].tag
    return tag == .comma || tag == .CC || tokens[index].lower == "according"
      || tokens[index].lower == ";"
  }

  /// A verb of speech in the past without a subject of its own: "and called for", "but also warned".
  func joinedCue(_ index: Int) -> Bool {
    var index = index
    while index < sentence.upperBound, tokens[index].tag.isAdverb { index += 1 }
    guard index < sentence.upperBound, tokens[index].tag == .VBD,
      let entry = ReportingVerbs.entry(tokens[index].lemma)
    else { return false }
    return !entry.frames.contains(.attitude)
  }

  /// ", he said," and ", the ministry said," behind what is said.
  func parentheticalCue(_ index: Int) -> Bool {
    guard
      let phrase = phrases.nounPhrase(
        startingAt: index, limit: sentence.upperBound, apposition: false), phrase.count <= 6
    else { return false }
    let verb = phrase.upperBound
    guard verb < sentence.upperBound,
      ["said", "says", "added", "told", "wrote"].contains(tokens[verb].lower)
    else { return false }
    return verb + 1 >= sentence.upperBound || tokens[verb + 1].tag == .period
      || tokens[verb + 1].tag == .comma
  }

  func hasClause(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].tag.isFinite } || range.count > 8
  }

  /// Without marks at the ends; `nil` if nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isBorder(start), tokens[start].lower != "." { start += 1 }
    while end > start, isBorder(end - 1),
      !tokens[end - 1].shape.contains(.abbreviation)
    { end -= 1 }
    return start < end ? start..<end : nil
  }

  private func isBorder(_ index: Int) -> Bool {
    !tokens[index].isWord && Self.borders.contains(tokens[index].lower)
  }

  private static let borders: WordSet = [",", ".", ";", ":", "—", "–", "--"]

  /// Content that cuts a quotation takes the whole of it.
  func wholeQuotations(_ content: [Range<Int>]) -> [Range<Int>] {
    guard var last = content.last,
      let quotation = quotations.outer(at: last.upperBound - 1)
        ?? quotations.opening(at: last.upperBound - 1)
    else { return content }
    let end = quotation.tokensWithMarks.upperBound
    guard end > last.upperBound, quotation.opening >= last.lowerBound else { return content }
    last = last.lowerBound..<end
    return content.dropLast() + [last] + quotations.continuations(after: quotation)
  }
}
