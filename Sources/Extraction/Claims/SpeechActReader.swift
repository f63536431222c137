import Language
import News

/// Reads what a claim does from its cue and, where the cue only says that something is said, from its content.
///
/// The verb alone misleads: "“…,” he said, adding that Pakistan reserves the right to carry out strikes if attacks
/// continue" is a threat under a condition. Of several clauses of a content the gravest act counts.
struct SpeechActReader {
  let document: Document
  /// Whether a token names the speaker's own country or its government.
  var isOwn: (Int) -> Bool = { _ in false }

  /// - Parameters:
  ///   - words: those of the content.
  ///   - condition: whether the content has a condition.
  func act(of draft: AttributionDraft, words: [Token], condition: Bool) -> SpeechAct {
    let lemmas = words.map(\.lemma)
    let content = ContentWords(words: words, lemmas: lemmas, hasCondition: condition)
    let cue = draft.cue.map { $0.map { document.tokens[$0].lower } } ?? []
    if declinesToComment(draft, cue, lemmas) { return .declineComment }
    if cue.contains(where: { $0.hasPrefix("declin") || $0.hasPrefix("refus") }) { return .reject }
    switch (draft.lemma, draft.act) {
    case ("call", _) where ["for", "on", "upon"].contains(cue.last):
      return orders(lemmas) || content.demands ? .demand : .request
    case ("call", _) where draft.act == .request && cue.count < 3,
      ("describe", _), ("characterise", _), ("characterize", _), ("brand", _), ("label", _),
      ("portray", _), ("dub", _), ("depict", _), ("term", _):
      return Sentiment.isNegative(lemmas)
        ? .criticise : Sentiment.isPositive(lemmas) ? .praise : .assert
    case ("ask", .request):
      let asks =
        words.last?.lower == "?"
        || lemmas.first.map {
          ["if", "whether", "what", "why", "how", "when", "who"].contains($0)
        } == true
      return asks ? .other : .request
    case (_, .promise), (_, .announce):
      let isNegated =
        ContentClause.clauses(of: draft.content, in: document).first?.isNegated == true
        || lemmas.starts(with: ["not", "to"])
      return content.harms && content.isToCome && !isNegated && !retreats(content)
        ? .threaten : draft.act
    case (_, .warn):
      return threatens(draft, content) ? .threaten : .warn
    case ("recognise", _), ("recognize", _), ("acknowledge", _):
      // "recognise that …" states, "recognise the work of …" honours.
      let honours = words.prefix(4).contains {
        ["effort", "work", "role", "contribution", "courage", "sacrifice", "leadership"].contains(
          $0.lemma)
      }
      return honours ? .praise : saying(draft, content)
    case ("want", _), ("like", _), ("wish", _):
      // "I want to | thank …"
      guard let first = words.first, first.tag == .VB,
        let entry = ReportingVerbs.entry(first.lemma)
      else { return draft.act }
      if ["recognise", "recognize", "acknowledge"].contains(first.lemma) { return .praise }
      return entry.act == .assert ? draft.act : entry.act
    case ("insist", _), (_, .assert): return saying(draft, content)
    default: return draft.act
    }
  }

  /// The act of a content whose cue only says that it is said.
  private func saying(_ draft: AttributionDraft, _ content: ContentWords) -> SpeechAct {
    let clauses = ContentClause.clauses(of: draft.content, in: document)
    if let first = clauses.first, let refusal = refusal(first, draft) { return refusal }
    // "should not be mistaken for weakness"
    if content.warns, content.holds("weakness") { return .warn }
    if content.hasCondition || content.isInReturn,
      clauses.contains(where: { concedes($0, content) })
    {
      return .offer
    }
    if threatens(draft, content) || content.hasCondition && retaliates(clauses) { return .threaten }
    if menaces(clauses, draft, content) { return .threaten }
    for clause in clauses.prefix(4) {
      if let act = act(of: clause, draft) { return act }
    }
    if content.denies { return .deny }
    if content.warns { return .warn }
    if content.demands { return .demand }
    if content.accuses { return .accuse }
    if content.isConcerned { return .expressConcern }
    if Sentiment.praises(content.lemmas) { return .praise }
    if Sentiment.isNegative(content.lemmas),
      ["say", "tell", "add", "declare", "tweet", "write", "post"].contains(draft.lemma),
      content.lemmas.count < 14
    {
      return .criticise
    }
    return draft.lemma == "insist" ? (isWish(clauses, draft) ? .demand : .assert) : draft.act
  }

  /// "that the text be changed": what is insisted on is wished for, not told, where its verb has no tense.
  private func isWish(_ clauses: [ContentClause], _ draft: AttributionDraft) -> Bool {
    guard let clause = clauses.first else { return true }
    if clause.auxiliaries.contains("be") { return true }
    guard clause.auxiliaries.isEmpty else { return false }
    let verb = document.tokens[clause.predicate]
    let subject = clause.subject.map { document.tokens[$0].tag }
    // "insisted that talks begin": not "began", as it would be if it were told.
    let isPast = draft.cueHead.map { [.VBD, .VBN].contains(document.tokens[$0].tag) } ?? false
    if isPast, verb.tag == .VBP, subject == .NNS || subject == .NNPS,
      Self.launches.contains(verb.lemma) || Self.engagements.contains(verb.lemma)
    {
      return true
    }
    return verb.tag == .VB || verb.tag == .VBG || verb.tag.isNoun
      || verb.tag == .VBP && (subject == .NN || subject == .NNP)
  }

  // MARK: Threats

  /// A harm announced under a condition, or a right to harm that is reserved.
  private func threatens(_ draft: AttributionDraft, _ content: ContentWords) -> Bool {
    if content.reservesRight { return content.harms || content.hasCondition }
    if content.hasCondition, content.isToCome, content.harms || content.holds("consequence") {
      return true
    }
    return content.isToCome && content.isByForce
  }

  /// "Iran will leave the treaty should …", "would shoot down any aircraft": a step against others that who speaks will take,
  /// under a condition or whoever may come.
  private func menaces(
    _ clauses: [ContentClause], _ draft: AttributionDraft, _ content: ContentWords
  ) -> Bool {
    clauses.contains { clause in
      guard !clause.isNegated, !clause.isPassive,
        clause.auxiliaries.contains(where: { ["will", "'ll", "would", "shall"].contains($0) })
      else { return false }
      let verb = document.tokens[clause.predicate].lemma
      if content.hasCondition {
        return ContentWords.reprisals.contains(verb)
          || verb == "put" && content.lemmas.contains("alert")
      }
      let isAgainstAll = content.lemmas.contains {
        ["any", "anyone", "anything", "whoever", "every"].contains($0)
      }
      return isAgainstAll && ContentWords.blows.contains(verb)
    }
  }

  /// "declined to say when", "did not respond to a request for comment", "would not say if".
  private func declinesToComment(_ draft: AttributionDraft, _ cue: [String], _ lemmas: [String])
    -> Bool
  {
    let declines = cue.contains { $0.hasPrefix("declin") }
    let refuses = cue.contains { $0.hasPrefix("refus") }
    let isNegated = cue.contains { ["not", "n't", "no", "never", "neither"].contains($0) }
    guard declines || refuses || isNegated else { return false }
    if cue.contains("comment") || lemmas.prefix(2).contains("comment") { return true }
    if declines || refuses {
      let acts = cue.filter { !$0.hasPrefix("declin") && !$0.hasPrefix("refus") } + lemmas.prefix(3)
      // Who refuses to discuss something rejects it; who declines to says nothing about it.
      return acts.contains {
        ["comment", "elaborate", "speculate"].contains($0)
          || declines && (Self.answers.contains($0) || Self.details.contains($0))
      }
    }
    if ["respond", "reply", "answer", "return"].contains(draft.lemma) {
      return lemmas.prefix(10).contains {
        ["comment", "request", "question", "call", "message", "inquiry", "query"].contains($0)
      }
    }
    let isUnwilling =
      cue.contains("would") || cue.contains("wo")
      || cue.contains("did") && ["say", "confirm"].contains(draft.lemma)
    let isOpen = lemmas.first.map {
      ["if", "whether", "what", "why", "how", "when", "who", "where", "which"].contains($0)
    }
    return isUnwilling
      && (draft.lemma == "say"
        ? isOpen == true : draft.lemma == "confirm" || Self.answers.contains(draft.lemma))
  }

  private static let answers: WordSet = [
    "comment", "say", "answer", "discuss", "elaborate", "speculate", "respond",
  ]

  /// What one declines to give, beside answers.
  private static let details: WordSet = [
    "specify", "disclose", "identify", "name", "confirm", "reveal", "detail", "speak", "give",
    "provide",
  ]

  /// "If they shoot, we shoot back": who speaks does harm in turn, in the present tense.
  private func retaliates(_ clauses: [ContentClause]) -> Bool {
    clauses.contains { clause in
      guard let subject = clause.subject, !clause.isNegated,
        Self.speakers.contains(document.tokens[subject].lower)
      else { return false }
      return ContentWords.harm.contains(document.tokens[clause.predicate].lemma)
    }
  }

  /// "called on X to …", "called for X to …": somebody is told what to do.
  private func orders(_ lemmas: [String]) -> Bool {
    zip(lemmas, lemmas.dropFirst()).dropFirst().contains { $0 == "to" && $1 != "the" }
  }
}
