import Language
import News

/// Reads what a claim does from its cue and, where the cue only says that something is said, from its content.
///
/// The verb alone misleads: "“…,” he said, adding that Pakistan reserves the right to carry out strikes if attacks
/// continue" is a threat under a condition. Of several clauses of a content the gravest act counts.
struct SpeechActReader {
  let document: Document

  /// - Parameter condition: whether the content has a condition.
  func act(of draft: AttributionDraft, condition: Bool) -> SpeechAct {
    let words = draft.content.flatMap { $0 }.map { document.tokens[$0] }
    let lemmas = words.map(\.lemma)
    let content = ContentWords(words: words, lemmas: lemmas, hasCondition: condition)
    let cue = draft.cue.map { $0.map { document.tokens[$0].lower } } ?? []
    if cue.contains(where: { $0.hasPrefix("declin") || $0.hasPrefix("refus") || $0 == "n't" }),
      cue.contains("comment") || lemmas.first == "comment"
        || lemmas.starts(with: ["to", "comment"])
    {
      return .declineComment
    }
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
      return content.harms && content.isToCome ? .threaten : draft.act
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
    if threatens(draft, content) || content.hasCondition && retaliates(clauses) { return .threaten }
    for clause in clauses.prefix(4) {
      if let act = act(of: clause, draft) { return act }
    }
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
    return draft.lemma == "insist" ? (isWish(clauses) ? .demand : .assert) : draft.act
  }

  /// "that the text be changed": what is insisted on is wished for, not told, where its verb has no tense.
  private func isWish(_ clauses: [ContentClause]) -> Bool {
    guard let clause = clauses.first else { return true }
    if clause.auxiliaries.contains("be") { return true }
    guard clause.auxiliaries.isEmpty else { return false }
    let verb = document.tokens[clause.predicate]
    let subject = clause.subject.map { document.tokens[$0].tag }
    return verb.tag == .VB || verb.tag == .VBG || verb.tag.isNoun
      || verb.tag == .VBP && (subject == .NN || subject == .NNP)
  }

  // MARK: Clauses

  private func act(of clause: ContentClause, _ draft: AttributionDraft) -> SpeechAct? {
    let predicate = document.tokens[clause.predicate]
    let subject = clause.subject.map { document.tokens[$0].lower }
    let isOwn = subject.map(Self.speakers.contains) == true || isSource(clause.subject, draft)
    let auxiliaries = clause.auxiliaries
    if auxiliaries.contains("must") { return .demand }
    if auxiliaries.contains("should") || auxiliaries.contains("ought"), !isOwn {
      return clause.isPassive || clause.isNegated || draft.lemma != "think" ? .demand : nil
    }
    if Self.necessities.contains(predicate.lemma),
      predicate.tag.isAdjective || predicate.tag.isNoun,
      subject == "it" || subject == nil || subject == "there"
    {
      return .demand
    }
    if ["need", "have"].contains(predicate.lemma), !isOwn, isFollowed(clause, by: .xcomp) {
      return .demand
    }
    if predicate.tag == .VB, clause.subject == nil, auxiliaries.isEmpty,
      draft.content.contains(where: { $0.contains(clause.predicate) }),
      document.isQuoted(clause.predicate)
    {
      return Sentiment.thanks.contains(predicate.lemma) ? .praise : .demand
    }
    // "The United States will remain committed": whoever speaks, it is promised.
    if ["will", "shall"].contains(where: auxiliaries.contains) || isOwn,
      isCommitment(clause), !clause.isNegated
    {
      return .promise
    }
    guard isOwn else { return nil }
    let isFirst = subject == "i" || subject == "we"
    let willNot =
      clause.isNegated
      && auxiliaries.contains {
        ["will", "would", "wo", "ca", "can", "cannot", "could"].contains($0)
      }
    if willNot, Self.engagements.contains(predicate.lemma) { return .reject }
    if Self.readiness.contains(predicate.lemma),
      !predicate.tag.isVerb || clause.isPassive
        || predicate.tag == .VBN
    {
      return clause.isNegated ? .reject : .offer
    }
    if isFirst, predicate.tag == .VBP, let entry = ReportingVerbs.entry(predicate.lemma),
      entry.act != .assert, entry.act != .other
    {
      return clause.isNegated ? nil : entry.act == .request ? .demand : entry.act
    }
    if isFirst, !clause.isNegated, auxiliaries.contains("will") || auxiliaries.contains("'ll"),
      !Self.idle.contains(predicate.lemma)
    {
      return .promise
    }
    let begins = Self.launches.contains(predicate.lemma) && !clause.isNegated
    if begins,
      predicate.tag == .VBG || auxiliaries.contains("will") || auxiliaries.contains("would")
    {
      return .announce
    }
    return nil
  }

  /// "We will not sign", "will not be allowed to", "is not going to tolerate".
  private func refusal(_ clause: ContentClause, _ draft: AttributionDraft) -> SpeechAct? {
    guard clause.isNegated else { return nil }
    var verb = clause.predicate
    var isToCome = clause.auxiliaries.contains {
      ["will", "would", "wo", "ca", "can", "cannot", "could", "shall"].contains($0)
    }
    if document.tokens[verb].lower == "going",
      let next = document[sentence: document.sentence(at: verb)].dependents(of: verb).first(where: {
        document.tokens[$0].relation == .xcomp
      })
    {
      verb = next
      isToCome = true
    }
    guard isToCome else { return nil }
    let lemma = document.tokens[verb].lemma
    if Self.allowances.contains(lemma) { return .warn }
    let isOwn =
      clause.subject.map { Self.speakers.contains(document.tokens[$0].lower) } == true
      || isSource(clause.subject, draft)
    return isOwn && Self.engagements.contains(lemma) ? .reject : nil
  }

  private static let allowances: WordSet = [
    "allow", "tolerate", "permit", "condone", "forgive", "forget", "stand",
  ]

  /// Whether a pronoun or a name stands for who speaks: "the army said it was …", "Moscow said Russia …".
  private func isSource(_ subject: Int?, _ draft: AttributionDraft) -> Bool {
    guard let subject, let source = draft.source else { return false }
    let word = document.tokens[subject].lower
    if ["it", "he", "she", "they"].contains(word) { return true }
    return source.contains { document.tokens[$0].lower == word && document.tokens[$0].tag.isNoun }
  }

  /// "is committed to", "remain committed to".
  private func isCommitment(_ clause: ContentClause) -> Bool {
    func commits(_ token: Token) -> Bool {
      token.lower == "committed" && (token.tag == .VBN || token.tag.isAdjective)
    }
    return commits(document.tokens[clause.predicate])
      || document[sentence: document.sentence(at: clause.predicate)]
        .dependents(of: clause.predicate).contains {
          document.tokens[$0].relation == .xcomp && commits(document.tokens[$0])
        }
  }

  private func isFollowed(_ clause: ContentClause, by relation: Relation) -> Bool {
    document.sentences[document.sentence(at: clause.predicate)].contains {
      document.tokens[$0].head == Int32(clause.predicate)
        && document.tokens[$0].relation == relation
    }
  }

  // MARK: Threats

  /// A harm announced under a condition, or a right to harm that is reserved.
  private func threatens(_ draft: AttributionDraft, _ content: ContentWords) -> Bool {
    if content.reservesRight { return content.harms || content.hasCondition }
    if content.hasCondition, content.isToCome, content.harms || content.holds(["consequence"]) {
      return true
    }
    return content.isToCome && content.isByForce
  }

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

  private static let speakers: WordSet = ["i", "we"]

  private static let necessities: WordSet = [
    "essential", "imperative", "critical", "crucial", "vital", "necessary", "time", "indispensable",
    "urgent", "priority",
  ]

  /// What one refuses when one will not.
  private static let engagements: WordSet = [
    "accept", "attend", "negotiate", "join", "participate", "sign", "talk", "recognise",
    "recognize", "agree", "engage", "surrender", "discuss", "meet", "take", "return", "consider",
    "compromise", "concede", "yield", "bow", "submit", "abandon", "give", "back", "withdraw",
    "disarm", "cooperate", "resume", "enter", "hold", "bargain",
  ]

  private static let readiness: WordSet = ["ready", "prepared", "willing", "prepare"]

  private static let idle: WordSet = ["see", "have", "be", "know", "find", "remember", "need"]

  private static let launches: WordSet = [
    "introduce", "launch", "begin", "start", "open", "close", "suspend", "halt", "extend",
    "deploy", "release", "send", "withdraw", "lift", "impose", "host", "appoint", "resume",
    "convene", "dispatch", "recall", "expel", "reopen", "cease", "stop", "end",
  ]
}
