import Language
import News

/// Refusals by a verb and its particle: "turned down an offer", "ruled out talks".
extension AttributionFinder {
  mutating func findPhrasalVerbs() {
    findPartedVerbs()
    for verb in sentence.dropLast(2)
    where tokens[verb].tag.isVerb
      && Self.particles[tokens[verb].lemma]?.contains(tokens[verb + 1].lower) == true
      && quotations.outer(at: verb) == nil
    {
      let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
      guard !phrases.isPassive(verb, groupStart: start), start == verb || tokens[verb].tag != .VBG,
        verb == sentence.lowerBound || tokens[verb - 1].tag != .TO
      else { continue }
      let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
      guard let source = phrases.nounPhrase(endingAt: start, floor: border),
        let content = contentRange(from: verb + 2, relative: false)
      else { continue }
      drafts.append(
        AttributionDraft(
          source: source, cue: start..<verb + 2, cueHead: verb,
          lemma: tokens[verb].lemma, act: .reject, content: content, rule: "phrasal-verb",
          confidence: 0.75))
    }
  }

  /// "ruled that out", "turned it down": a pronoun between the verb and its particle is what is refused.
  private mutating func findPartedVerbs() {
    for verb in sentence.dropLast(2)
    where tokens[verb].tag.isFinite
      && Self.particles[tokens[verb].lemma]?.contains(tokens[verb + 2].lower) == true
      && ["that", "this", "it", "them", "both"].contains(tokens[verb + 1].lower)
      && quotations.outer(at: verb) == nil
    {
      let start = phrases.verbGroupStart(verb, floor: sentence.lowerBound)
      let border = phrases.clauseStart(before: start, floor: sentence.lowerBound)
      guard let source = phrases.nounPhrase(endingAt: start, floor: border) else { continue }
      drafts.append(
        AttributionDraft(
          source: source, cue: start..<verb + 1, cueHead: verb, lemma: tokens[verb].lemma,
          act: .reject, content: [verb + 1..<verb + 3], rule: "parted-verb", confidence: 0.75))
    }
  }

  private static let particles: WordTable<[String]> = [
    "turn": ["down"], "rule": ["out"], "brush": ["aside", "off"], "shrug": ["off"],
    "wave": ["away"], "swat": ["away"], "bat": ["away"],
  ]
}
