import Language
import News

/// Speech told by "as … put it".
extension AttributionFinder {
  /// "As one envoy put it, “…”", "a “lawful source of income,” as a memo put it".
  mutating func findAsClauses() {
    for index in sentence
    where document.begins(index, with: "a") && tokens[index].lower == "as"
      && !quotations.isOuter(at: index)
    {
      let limit = min(sentence.upperBound, index + 32)
      guard
        let verb = (index + 1..<limit).first(where: {
          tokens[$0].lemma == "put" && $0 + 1 < limit && tokens[$0 + 1].lower == "it"
        }), quotations.outer(at: verb) == nil,
        let source = phrases.nounPhrase(
          endingAt: phrases.verbGroupStart(verb, floor: index + 1), floor: index + 1),
        let content = contentOfAsClause(from: index, behind: verb + 2)
      else { continue }
      drafts.append(
        AttributionDraft(
          source: source, cue: verb..<verb + 2, cueHead: verb, lemma: "put", act: .assert,
          content: wholeQuotations([content]), rule: "as-clause", confidence: 0.8))
    }
  }

  /// In front of the sentence's clause the comma ends it; behind, all before it is the content.
  private func contentOfAsClause(from start: Int, behind end: Int) -> Range<Int>? {
    var first = sentence.lowerBound
    while first < start, !tokens[first].isWord || tokens[first].tag == .CC { first += 1 }
    guard first == start else { return trimmed(sentence.lowerBound..<start) }
    guard
      let border = (end..<min(end + 16, sentence.upperBound)).first(where: {
        [",", ":"].contains(tokens[$0].lower) || tokens[$0].shape.contains(.opensQuotation)
      })
    else { return nil }
    let opens = tokens[border].shape.contains(.opensQuotation)
    return trimmed((opens ? border : border + 1)..<sentence.upperBound)
  }
}
