import Language
import News

/// Nouns that report.
extension AttributionFinder {
  /// "Pakistan's insistence that …", "Kabul's reluctance to …", "his primary demand … — …".
  mutating func findNounCues() {
    for index in sentence {
      guard tokens[index].tag.isNoun, !tokens[index].isCapitalised,
        let noun = ReportingVerbs.nouns[tokens[index].lower], quotations.outer(at: index) == nil,
        let possessor = possessor(of: index), let content = nounContent(index),
        // A reporter's request for comment is part of the silence that follows.
        document.tokens[content.range.lowerBound].lower != "comment"
      else { continue }
      if drafts[firstOfSentence...].contains(where: { $0.cueHead == index }) { continue }
      drafts.append(
        AttributionDraft(
          source: possessor.source, cue: possessor.cueStart..<content.cueEnd, cueHead: index,
          lemma: noun.lemma, act: noun.act,
          content: [content.range], rule: "noun-cue", confidence: 0.3))
    }
  }

  /// Who owns the noun: "Kabul's", "its", or "a demand by Kabul".
  func possessor(of noun: Int) -> (source: Range<Int>, cueStart: Int)? {
    var start = noun
    while start > sentence.lowerBound,
      tokens[start - 1].tag.isAdjective || tokens[start - 1].tag == .VBN
        || tokens[start - 1].tag == .CD
    { start -= 1 }
    guard start > sentence.lowerBound else { return nil }
    if tokens[start - 1].tag == .PRPS { return (start - 1..<start, start) }
    if tokens[start - 1].tag == .POS, start - 1 > sentence.lowerBound,
      let owner = phrases.nounPhrase(endingAt: start - 1, floor: sentence.lowerBound)
    {
      return (owner, start)
    }
    return nil
  }

  func nounContent(_ noun: Int) -> (range: Range<Int>, cueEnd: Int)? {
    let next = noun + 1
    guard next + 1 < sentence.upperBound else { return nil }
    let isPlain = Self.speechNouns.contains(tokens[noun].lower)
    let leadsOn = tokens[next].tag == .TO || tokens[next].lower == "for"
    if tokens[next].lower == "that" || isPlain && leadsOn {
      guard let range = trimmed(next + 1..<nounContentEnd(next + 1)) else { return nil }
      return (range, next + 1)
    }
    // "demand remains unchanged — …", "his warning: …"
    if isPlain,
      let dash = (next..<min(next + 8, sentence.upperBound)).first(where: {
        tokens[$0].tag == .colon && tokens[$0].lower != ";"
      }),
      let range = trimmed(dash + 1..<sentence.upperBound), range.count > 3
    {
      return (range, noun + 1)
    }
    return nil
  }

  /// Nouns that report by themselves; of the others only "that" makes a report.
  static let speechNouns: WordSet = [
    "demand", "demands", "insistence", "warning", "threat", "threats", "refusal", "reluctance",
    "call", "calls", "appeal", "request", "pledge", "vow", "claim", "accusation",
  ]

  func nounContentEnd(_ start: Int) -> Int {
    var index = start
    while index < sentence.upperBound {
      let token = tokens[index]
      if let quotation = quotations.opening(at: index) {
        index = min(sentence.upperBound, quotation.tokensWithMarks.upperBound)
        continue
      }
      if token.lower == ";" || token.tag == .comma && index > start + 2 || token.lower == "—"
        || token.lower == "–"
      {
        return index
      }
      index += 1
    }
    return sentence.upperBound
  }
}
