import Language
import News

/// What a cue's words do by themselves: "has made clear", "was quoted as warning", "expressed concern", "grateful for".
struct CueMeaning {
  /// The token that carries it.
  var index: Int
  var lemma: String
  var act: SpeechAct

  /// - Parameters:
  ///   - cue: its tokens.
  ///   - object: the content's first words, where the noun of "expressed concern" may stand.
  static func read(_ cue: Range<Int>, object: ArraySlice<Token>, in document: Document)
    -> CueMeaning
  {
    let lemmas = cue.map { document.tokens[$0].lemma }
    for phrase in phrases {
      if let start = phrase.lemmas.first.flatMap(lemmas.firstIndex(of:)),
        holdsInOrder(lemmas[start...], phrase.lemmas)
      {
        return CueMeaning(
          index: cue.lowerBound + start, lemma: phrase.lemmas[0], act: phrase.act)
      }
    }
    let head = cue.first { !cue.contains(Int(document.tokens[$0].head)) } ?? cue.lowerBound
    let words = [head] + cue.filter { $0 != head }
    var first: CueMeaning?
    for index in words {
      let token = document.tokens[index]
      guard let (lemma, act) = meaning(of: token) else { continue }
      let found = CueMeaning(index: index, lemma: lemma, act: act)
      // "want to thank", "were quoted as warning", "made threats": what is meant stands further in.
      if !yielding.contains(lemma), !lights.contains(lemma), act != .other || first != nil {
        return found
      }
      first = first ?? found
    }
    if let verb = cue.first(where: { lights.contains(document.tokens[$0].lemma) }),
      let noun = object.prefix(6).first(where: { $0.tag.isNoun }), let act = feelings[noun.lemma]
    {
      return CueMeaning(index: verb, lemma: document.tokens[verb].lemma, act: act)
    }
    if let first { return first }
    let token = document.tokens[head]
    return CueMeaning(index: head, lemma: token.lemma, act: token.tag.isVerb ? .other : .assert)
  }

  private static func meaning(of token: Token) -> (lemma: String, act: SpeechAct)? {
    if token.tag.isVerb, let entry = ReportingVerbs.entry(token.lemma) {
      return (entry.lemma, entry.act)
    }
    if token.tag.isNoun {
      // "said on a call with reporters": a conversation.
      if token.lemma == "call", token.relation.universal == .obl { return nil }
      if let act = feelings[token.lemma] { return (token.lemma, act) }
      return ReportingVerbs.nouns[token.lower].map { ($0.lemma, $0.act) }
    }
    if token.tag.isAdjective || token.tag == .VBN, let act = adjectives[token.lemma] {
      return (token.lemma, act)
    }
    return token.lower == "according" ? ("according", .assert) : nil
  }

  private static func holdsInOrder(_ lemmas: ArraySlice<String>, _ phrase: [String]) -> Bool {
    var place = lemmas.startIndex
    for word in phrase {
      guard let found = lemmas[place...].firstIndex(of: word) else { return false }
      place = found + 1
    }
    return true
  }

  private static let phrases: [(lemmas: [String], act: SpeechAct)] = {
    let rows: [(String, SpeechAct)] = [
      ("make clear", .assert),
      ("rule out", .reject),
      ("turn down", .reject),
      ("walk away", .reject),
      ("lash out", .criticise),
      ("hit back", .criticise),
      ("hit out", .criticise),
      ("take aim", .criticise),
      ("speak out against", .criticise),
      ("call into question", .criticise),
      ("take issue", .criticise),
      ("hold responsible", .accuse),
      ("hold accountable", .accuse),
      ("lay blame", .accuse),
      ("put blame", .accuse),
      ("pin blame", .accuse),
      ("shoot back", .criticise),
      ("fire back", .criticise),
      ("point finger", .accuse),
      ("sign off", .agree),
      ("confirm nor deny", .other),
      ("no comment", .declineComment),
      ("brush aside", .reject),
      ("brush off", .reject),
      ("shrug off", .reject),
      ("wave away", .reject),
      ("push back", .reject),
      ("point out", .assert),
      ("confirm or deny", .declineComment),
      ("pay tribute", .praise),
    ]
    return rows.map { (lemmas: $0.0.split(separator: " ").map(String.init), act: $0.1) }
  }()

  /// Cues whose act is that of a further word in them, where there is one.
  private static let yielding: WordSet = [
    "want", "need", "quote", "cite", "report", "say", "express", "voice", "have", "be", "state",
  ]

  /// Verbs that leave it to their object what is done.
  private static let lights: WordSet = [
    "express", "voice", "share", "convey", "show", "give", "make", "issue", "deliver", "extend",
    "offer", "send", "reiterate", "confirm", "reaffirm", "repeat", "renew", "underline", "stress",
    "underscore", "emphasise", "emphasize",
  ]

  private static let feelings: WordTable<SpeechAct> = [
    "concern": .expressConcern, "worry": .expressConcern, "alarm": .expressConcern,
    "dismay": .expressConcern, "fear": .expressConcern, "unease": .expressConcern,
    "anxiety": .expressConcern, "doubt": .expressConcern, "gratitude": .praise, "thanks": .praise,
    "appreciation": .praise,
    "admiration": .praise, "congratulation": .praise, "praise": .praise, "outrage": .criticise,
    "anger": .criticise, "disappointment": .criticise, "frustration": .criticise,
    "displeasure": .criticise, "dissatisfaction": .criticise, "condemnation": .criticise,
    "readiness": .offer, "willingness": .offer, "commitment": .promise, "determination": .promise,
    "opposition": .reject, "refusal": .reject, "objection": .reject, "need": .demand,
    "necessity": .demand, "importance": .demand, "urgency": .demand, "warning": .warn,
    "threat": .threaten, "ultimatum": .threaten, "assurance": .promise, "guarantee": .promise,
    "demand": .demand, "agreement": .agree, "consent": .agree, "offer": .offer,
    "proposal": .offer, "promise": .promise, "pledge": .promise, "vow": .promise,
    "denial": .deny, "rejection": .reject, "accusation": .accuse, "allegation": .accuse,
    "criticism": .criticise, "call": .request, "appeal": .request,
  ]

  private static let adjectives: WordTable<SpeechAct> = [
    "grateful": .praise, "thankful": .praise, "appreciative": .praise, "proud": .praise,
    "concerned": .expressConcern, "worried": .expressConcern, "alarmed": .expressConcern,
    "dismayed": .expressConcern, "troubled": .expressConcern, "afraid": .expressConcern,
    "fearful": .expressConcern, "committed": .promise, "determined": .promise,
    "resolved": .promise, "ready": .offer, "willing": .offer, "prepared": .offer,
    "opposed": .reject, "unwilling": .reject, "reluctant": .reject, "outraged": .criticise,
    "appalled": .criticise, "furious": .criticise, "disappointed": .criticise,
    "essential": .demand, "imperative": .demand, "critical": .demand, "crucial": .demand,
    "vital": .demand, "necessary": .demand,
  ]
}
