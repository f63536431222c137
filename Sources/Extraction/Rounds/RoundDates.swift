import Language
import News

/// Which date of a sentence is a round's: one that hangs on its words, or on the verb that tells what becomes of it.
struct RoundDates {
  let document: Document
  let dates: DateResolver

  /// - Parameter status: the token that says what becomes of the round, if one does.
  func date(of phrase: RoundPhrase, status: Int?, in sentence: Range<Int>) -> NewsDate? {
    // "until Sunday": neither a start nor an end that has come.
    let found = dates.dates(in: sentence).filter {
      $0.tokens.lowerBound == sentence.lowerBound
        || !["until", "till"].contains(document.tokens[$0.tokens.lowerBound - 1].lower)
    }
    guard !found.isEmpty else { return nil }
    let view = document[sentence: document.sentence(at: phrase.head)]
    let verbs = verbs(about: phrase, status: status, view)
    let fitting = found.filter { date in
      let head = date.tokens.lowerBound
      if view.stands(head, under: phrase.head),
        !phrase.tokens.contains(head) || date.tokens.count > 1
      {
        return true
      }
      if phrase.tokens.overlaps(date.tokens) { return true }
      return governor(of: head, view).map(verbs.contains) ?? false
    }
    // The date of what became of it goes first; then, what stands behind the words says it more often than what stands in
    // front.
    let own = fitting.filter { status != nil && governor(of: $0.tokens.lowerBound, view) == status }
    return (own.isEmpty ? fitting : own).min {
      distance($0.tokens, phrase.tokens) < distance($1.tokens, phrase.tokens)
    }?.date
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
