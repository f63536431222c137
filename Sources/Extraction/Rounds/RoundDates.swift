import Language
import News

/// Which date of a sentence is a round's: one that hangs on its words, or on the verb that tells what becomes of it.
struct RoundDates {
  let document: Document
  let dates: DateResolver
  /// Its day is the article's.
  let dateline: Range<Int>?

  /// - Parameters:
  ///   - status: the token that says what becomes of the round, if one does.
  ///   - aside: the verb of a clause with a date of its own.
  func date(of phrase: RoundPhrase, status: Int?, aside: Int?, in sentence: Range<Int>)
    -> DateResolver.Found?
  {
    let found = dates(in: sentence).filter { date in
      guard let aside, aside != status else { return true }
      return !isOf(aside, date.tokens)
    }
    guard !found.isEmpty else { return timelineDate(of: phrase) }
    let view = document[sentence: document.sentence(at: phrase.head)]
    let verbs = verbs(about: phrase, status: status, view)
    let fitting = found.filter { date in
      let head = date.tokens.lowerBound
      // "The meeting, planned for Friday, was put off": on that day nothing has become of it.
      if let status, let verb = governor(of: head, view), verb != status,
        document.tokens[status].tag.isVerb,
        StatusReader(document: document).turn(verb) == .plan, view.stands(verb, under: phrase.head)
      {
        return false
      }
      // "the talks, the tenth since May,": that of others.
      if view.dependents(of: phrase.head).contains(where: {
        document.tokens[$0].relation == .appos && view.stands(head, under: $0)
          && RoundPhraseFinder.ordinal(document.tokens[$0].lower) != nil
      }) {
        return false
      }
      if view.stands(head, under: phrase.head),
        !phrase.tokens.contains(head) || date.tokens.count > 1
      {
        return true
      }
      if phrase.tokens.overlaps(date.tokens) { return true }
      if let status, isRightBehind(status, date.tokens) { return true }
      return governor(of: head, view).map(verbs.contains) ?? false
    }
    // The date of what became of it goes first; then, what stands behind the words says it more often than what stands in
    // front.
    let own = fitting.filter { status != nil && governor(of: $0.tokens.lowerBound, view) == status }
    let nearest = (own.isEmpty ? fitting : own).min {
      distance($0.tokens, phrase.tokens) < distance($1.tokens, phrase.tokens)
    }
    if nearest == nil, let date = timelineDate(of: phrase), found.count == 1 { return date }
    guard nearest == nil, phrase.isExtension else { return nearest }
    // "agreed on an extension of the truce, Qatar announced on Sunday": made known is as good as made.
    return found.first { date in
      governor(of: date.tokens.lowerBound, view).map { document.tokens[$0].lemma == "announce" }
        ?? false
    }
  }

  /// "Dec 22, 2022 - A second round ends in Nairobi.": the day of a line in a timeline.
  private func timelineDate(of phrase: RoundPhrase) -> DateResolver.Found? {
    let paragraph = document.paragraphs[document.paragraph(at: phrase.head)]
    guard let date = dates.spans(in: paragraph).first,
      date.tokens.lowerBound == paragraph.lowerBound,
      date.tokens.upperBound < paragraph.upperBound,
      ["-", "–", "—", ":"].contains(document.tokens[date.tokens.upperBound].lower)
    else { return nil }
    return date
  }

  /// The date of a clause about the round.
  func date(ofAside verb: Int, in sentence: Range<Int>) -> NewsDate? {
    dates(in: sentence).first { isOf(verb, $0.tokens) }?.date
  }

  /// Those on which something happens: "until Sunday" is neither a start nor an end that has come.
  private func dates(in sentence: Range<Int>) -> [DateResolver.Found] {
    dates.spans(in: sentence).filter { date in
      if dateline?.overlaps(date.tokens) ?? false { return false }
      var before = date.tokens.lowerBound - 1
      while before >= sentence.lowerBound,
        ["the", "end", "beginning", "start", "middle", "of", "at", "least", "late", "early"]
          .contains(
            document.tokens[before].lower)
      { before -= 1 }
      return before < sentence.lowerBound
        || !["until", "till", "through"].contains(document.tokens[before].lower)
    }
  }

  private func isOf(_ verb: Int, _ date: Range<Int>) -> Bool {
    let view = document[sentence: document.sentence(at: verb)]
    return date.lowerBound > verb && date.lowerBound - verb < 16
      && governor(of: date.lowerBound, view) == verb
  }

  /// "agreed in Oslo last month, halted": the date of the verb in front, whatever the tree says.
  private func isRightBehind(_ verb: Int, _ date: Range<Int>) -> Bool {
    guard verb < date.lowerBound, date.lowerBound - verb < 10 else { return false }
    return (verb + 1..<date.lowerBound).allSatisfy {
      let token = document.tokens[$0]
      return !token.tag.isVerb && token.tag != .comma && token.tag != .colon && token.tag != .CC
        && !["after", "before", "since", "from", "of"].contains(token.lower)
    }
  }

  private func verbs(about phrase: RoundPhrase, status: Int?, _ view: Sentence) -> Set<Int> {
    var verbs: Set<Int> = []
    var start = status
    if start == nil { start = RoundPredicate.token(of: phrase.head, in: document) }
    guard let verb = start else { return verbs }
    verbs.insert(verb)
    // "due to begin on Monday": the date may hang on either.
    if document.tokens[verb].relation == .xcomp || document.tokens[verb].tag == .VB {
      verbs.insert(Int(document.tokens[verb].head))
    }
    for index in view.dependents(of: verb) where document.tokens[index].relation == .xcomp {
      verbs.insert(index)
    }
    return verbs
  }

  /// The verb or predicate that a token hangs on.
  private func governor(of index: Int, _ view: Sentence) -> Int? {
    var climber = Int(document.tokens[index].head)
    while view.range.contains(climber) {
      let token = document.tokens[climber]
      if token.tag.isVerb
        || view.dependents(of: climber).contains(where: { document.tokens[$0].relation == .cop })
      {
        return climber
      }
      climber = Int(token.head)
    }
    return nil
  }

  private func distance(_ date: Range<Int>, _ phrase: Range<Int>) -> Int {
    date.lowerBound >= phrase.upperBound
      ? date.lowerBound - phrase.upperBound : 2 * (phrase.lowerBound - date.upperBound) + 1
  }
}
