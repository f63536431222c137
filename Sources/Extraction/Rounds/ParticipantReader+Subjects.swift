import Language
import News

/// Who does something right in front of the words, whatever the tree says.
extension ParticipantReader {
  /// "Uzbekistan and Tajikistan opened a third round": the subject of a verb right in front of the phrase.
  func subject(of phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    var verb = phrase.lowerBound - 1
    while verb > sentence.lowerBound, document.tokens[verb].tag.isAdverb { verb -= 1 }
    guard verb > sentence.lowerBound,
      document.tokens[verb].tag.isVerb || Headline.isVerb(verb, in: document),
      Self.holding.contains(document.tokens[verb].lemma),
      isOwnSubject(before: verb, in: sentence)
    else { return nil }
    var begin = joinedStart(
      Phrases(document).clauseStart(before: verb, floor: sentence.lowerBound), in: sentence)
    // "The Omani foreign ministry said Mali and Togo held talks": who says so is no side.
    if let saying = (begin..<verb).last(where: isSaying),
      (saying..<verb).contains(where: { participant(at: $0, places: false) != nil })
    {
      begin = saying + 1
    }
    return begin..<verb
  }

  /// A conjunction between two names is no clause's border.
  func joinedStart(_ start: Int, in sentence: Range<Int>) -> Int {
    var begin = start
    while begin > sentence.lowerBound + 1, document.tokens[begin - 1].tag == .CC,
      mentionAt[begin - 2] != nil
        || document.tokens[begin - 2].tag.isProperNoun && document.tokens[begin].tag.isProperNoun
        || RoundPhraseFinder.isPeople(document.tokens[begin - 2].lemma)
    { begin = Phrases(document).clauseStart(before: begin - 1, floor: sentence.lowerBound) }
    return begin
  }

  /// "pressure from Oman to attend talks", "a commitment to extending the truce": who does it need not stand in front.
  private func isOwnSubject(before verb: Int, in sentence: Range<Int>) -> Bool {
    let mark = document.tokens[verb - 1].tag
    let above = Int(document.tokens[verb].head)
    // "agreed on Thursday to extend the truce"
    if mark == .TO, above >= 0, document.tokens[verb].relation == .xcomp,
      ["agree", "decide"].contains(document.tokens[above].lemma)
    {
      return true
    }
    return mark != .TO && mark != .IN || verb - 2 < sentence.lowerBound
      || document.tokens[verb - 2].tag.isVerb
  }
}
