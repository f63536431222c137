import Language
import News

/// What a clause of the content does by itself.
extension SpeechActReader {
  func act(of clause: ContentClause, _ draft: AttributionDraft) -> SpeechAct? {
    let predicate = document.tokens[clause.predicate]
    let subject = clause.subject.map { document.tokens[$0].lower }
    let isOwn = subject.map(Self.speakers.contains) == true || isSource(clause.subject, draft)
    let auxiliaries = clause.auxiliaries
    if auxiliaries.contains("must") { return .demand }
    let isSelf = isOwn && clause.subject.map(self.isOwn) != true
    if auxiliaries.contains("should") || auxiliaries.contains("ought"), !isSelf {
      return clause.isPassive || clause.isNegated || draft.lemma != "think" ? .demand : nil
    }
    if Self.necessities.contains(predicate.lemma),
      predicate.tag.isAdjective || predicate.tag.isNoun,
      subject == "it" || subject == nil || subject == "there"
    {
      return .demand
    }
    if ["need", "have"].contains(predicate.lemma), !isSelf, isFollowed(clause, by: .xcomp) {
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
    // "it “categorically rejects” the report": what is done by saying so.
    if predicate.tag == .VBZ, isOwn || clause.subject == nil, !clause.isNegated,
      document.isQuoted(clause.predicate), let act = ReportingVerbs.entry(predicate.lemma)?.act,
      Self.performed.contains(act)
    {
      return act
    }
    guard isOwn else { return nil }
    let isFirst = subject == "i" || subject == "we"
    let willNot =
      clause.isNegated
      && auxiliaries.contains {
        ["will", "would", "wo", "ca", "can", "cannot", "could"].contains($0)
      }
    if willNot, predicate.lemma == "abandon" { return .promise }
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
      !Self.idle.contains(predicate.lemma), !isDoubtful(clause)
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
  func refusal(_ clause: ContentClause, _ draft: AttributionDraft) -> SpeechAct? {
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
    // "I'm not going to get into that"
    if ["comment", "speculate", "elaborate"].contains(lemma)
      || lemma == "get" && verb + 1 < document.tokens.count
        && ["ahead", "into"].contains(document.tokens[verb + 1].lower)
    {
      return .declineComment
    }
    let isOwn =
      clause.subject.map { Self.speakers.contains(document.tokens[$0].lower) } == true
      || isSource(clause.subject, draft)
    guard isOwn else { return nil }
    if lemma == "abandon" { return .promise }
    return Self.engagements.contains(lemma) ? .reject : nil
  }

  /// "The troops will withdraw if …", "would free the prisoners once …": a step towards others, under a condition.
  func concedes(_ clause: ContentClause, _ content: ContentWords) -> Bool {
    guard !clause.isNegated,
      clause.auxiliaries.contains(where: { ["will", "'ll", "would", "shall"].contains($0) })
    else { return false }
    let verb = document.tokens[clause.predicate]
    if Self.retreats.contains(verb.lemma) {
      // From a place go its troops; from a treaty the state.
      return content.lemmas.contains(where: Self.forces.contains)
    }
    guard let eased = Self.concessions[verb.lemma] else { return false }
    return eased.isEmpty || content.lemmas.contains(where: eased.contains)
  }

  /// "pledged to | withdraw its forces"
  func retreats(_ content: ContentWords) -> Bool {
    content.lemmas.prefix(2).contains(where: Self.retreats.contains)
      && content.lemmas.contains(where: Self.forces.contains)
  }

  private static let retreats: WordSet = ["withdraw", "pull", "leave", "retreat"]

  private static let forces: WordSet = [
    "troops", "forces", "troop", "force", "army", "soldier", "fighter", "unit", "military", "tank",
    "gunman",
  ]

  /// What is conceded by some verbs; nothing where the verb alone says it.
  private static let concessions: WordTable<[String]> = [
    "free": [], "release": [], "canton": [], "demobilise": [], "demobilize": [], "pay": [],
    "host": [], "rebuild": [], "grant": [], "normalise": [], "normalize": [], "reopen": [],
    "disarm": [], "ease": [], "hand": ["over", "back"],
    "lift": [
      "blockade", "sanction", "siege", "embargo", "ban", "restriction", "curfew", "levy", "tariff",
      "duty", "toll",
    ],
    "drop": ["levy", "tariff", "duty", "toll", "charge", "sanction"],
    "scrap": ["levy", "tariff", "duty", "toll", "sanction"],
    "lay": ["arm", "weapon"], "sign": [],
    "stop": ["attack", "strike", "fire", "shelling", "bombing", "fighting", "offensive", "raid"],
    "halt": ["attack", "strike", "fire", "shelling", "bombing", "fighting", "offensive", "raid"],
    "cease": ["attack", "strike", "fire", "shelling", "bombing", "fighting", "offensive", "raid"],
    "end": ["attack", "strike", "blockade", "siege", "fighting", "offensive", "war", "raid"],
    "return": ["talk", "table", "negotiation", "prisoner"],
    "resume": ["talk", "negotiation", "dialogue"],
    "join": ["talk", "negotiation"], "honour": [], "honor": [],
  ]

  private static let allowances: WordSet = [
    "allow", "tolerate", "permit", "condone", "forgive", "forget", "stand",
  ]

  /// Whether a pronoun or a name stands for who speaks: "the army said it was …", "Moscow said Russia …".
  private func isSource(_ subject: Int?, _ draft: AttributionDraft) -> Bool {
    guard let subject, let source = draft.source else { return false }
    let word = document.tokens[subject].lower
    if ["it", "he", "she", "they"].contains(word) || isOwn(subject) { return true }
    // "its army", "his country"
    if document[sentence: document.sentence(at: subject)].dependents(of: subject).contains(where: {
      $0 < subject && document.tokens[$0].relation == .nmodPossessive
        && ["its", "his", "her", "their", "our", "my"].contains(document.tokens[$0].lower)
    }) {
      return true
    }
    return source.contains { document.tokens[$0].lower == word && document.tokens[$0].tag.isNoun }
  }

  /// "Maybe we'll talk"
  private func isDoubtful(_ clause: ContentClause) -> Bool {
    document[sentence: document.sentence(at: clause.predicate)].dependents(of: clause.predicate)
      .contains { ["maybe", "perhaps", "possibly"].contains(document.tokens[$0].lower) }
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

  private static let performed: Set<SpeechAct> = [
    .reject, .deny, .criticise, .praise, .demand, .accuse, .warn,
  ]

  static let speakers: WordSet = ["i", "we"]

  private static let necessities: WordSet = [
    "essential", "imperative", "critical", "crucial", "vital", "necessary", "time", "indispensable",
    "urgent", "priority",
  ]

  /// What one refuses when one will not.
  static let engagements: WordSet = [
    "accept", "attend", "negotiate", "join", "participate", "sign", "talk", "recognise",
    "recognize", "agree", "engage", "surrender", "discuss", "meet", "take", "return", "consider",
    "compromise", "concede", "yield", "bow", "submit", "abandon", "give", "back", "withdraw",
    "disarm", "cooperate", "resume", "enter", "hold", "bargain",
  ]

  private static let readiness: WordSet = ["ready", "prepared", "willing", "prepare"]

  private static let idle: WordSet = ["see", "have", "be", "know", "find", "remember", "need"]

  static let launches: WordSet = [
    "introduce", "launch", "begin", "start", "open", "close", "suspend", "halt", "extend",
    "deploy", "release", "send", "withdraw", "lift", "impose", "host", "appoint", "resume",
    "convene", "dispatch", "recall", "expel", "reopen", "cease", "stop", "end",
  ]
}
