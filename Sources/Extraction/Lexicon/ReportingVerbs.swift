public import News

/// The verbs that report what somebody says, thinks or wants, with what they do and how they take their content.
///
/// One row a lemma. Peers' lists lack the core vocabulary of diplomacy (demand, threaten, reject, condemn, pledge,
/// refuse); here it comes first.
public enum ReportingVerbs {
  /// How a verb takes its content.
  public struct Frames: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A clause or a quotation: "said (that) …", "“…,” he said".
    public static let clause = Frames(rawValue: 1 << 0)
    /// A noun phrase: "denied the report", "demanded implementation of …".
    public static let object = Frames(rawValue: 1 << 1)
    /// An infinitive of the speaker's own act: "agreed to stay", "threatened to leave".
    public static let infinitive = Frames(rawValue: 1 << 2)
    /// Somebody and what he is to do: "urged both sides to stop".
    public static let order = Frames(rawValue: 1 << 3)
    /// A preposition: "warned of strikes", "called for restraint", "insisted on talks".
    public static let preposition = Frames(rawValue: 1 << 4)
    /// Somebody who hears it, then the content: "told reporters that …".
    public static let hearer = Frames(rawValue: 1 << 5)
    /// Thought, wish or feeling rather than speech: "believes", "hopes", "wants".
    public static let attitude = Frames(rawValue: 1 << 6)
    /// Takes an object and what it is called: "described the round as unsuccessful", "called it a lie".
    public static let naming = Frames(rawValue: 1 << 7)
  }

  public struct Entry: Sendable {
    public let lemma: String
    public let act: SpeechAct
    public let frames: Frames
  }

  /// Verbs of how somebody looks or sounds, which report nothing but a quotation.
  static let manners: WordSet = [
    "laugh", "smile", "sigh", "shrug", "chuckle", "grin", "sob",
  ]

  /// The row of a lemma.
  public static func entry(_ lemma: String) -> Entry? { table[lemma] }

  /// All rows, by lemma.
  public static var all: [Entry] { table.all.sorted { $0.lemma < $1.lemma } }

  private static let table = WordTable(
    rows.flatMap { act, frames, lemmas in
      lemmas.split(separator: " ").map(String.init).map { lemma in
        (lemma, Entry(lemma: lemma, act: act, frames: frames))
      }
    })

  private static let rows: [(SpeechAct, Frames, String)] = [
    (.assert, [.clause], "say"),
    (.assert, [.clause, .hearer, .order], "tell"),
    (.warn, [.clause, .hearer, .order, .preposition, .object], "warn caution"),
    (.demand, [.clause, .object, .infinitive], "demand"),
    (.demand, [.clause, .preposition], "insist"),
    (
      .demand, [.clause, .order, .object, .hearer],
      "urge order instruct command exhort press implore"
    ),
    (.request, [.clause, .object, .order, .infinitive, .preposition], "ask"),
    (.request, [.clause, .object, .order], "request beg"),
    (.request, [.preposition, .naming, .object], "call"),
    (.request, [.preposition, .clause], "appeal plead"),
    (.threaten, [.clause, .infinitive, .object], "threaten"),
    (.reject, [.object, .clause], "reject dismiss rebuff rebut refute veto"),
    (.reject, [.infinitive, .object], "refuse"),
    (.reject, [.preposition, .clause], "object"),
    (.reject, [.object], "oppose spurn"),
    (.deny, [.clause, .object], "deny"),
    (.deny, [.clause, .object], "contradict"),
    (.accuse, [.object, .preposition], "accuse"),
    (.accuse, [.object, .preposition], "blame fault"),
    (.accuse, [.clause, .object], "allege"),
    (
      .criticise, [.object, .preposition, .clause],
      "condemn denounce criticise criticize slam blast decry deplore lambast lambaste rebuke chide ridicule mock castigate assail bash scold berate admonish censure"
    ),
    (.criticise, [.clause, .preposition, .hearer], "complain protest lament bemoan"),
    (
      .praise, [.object, .clause],
      "praise welcome hail applaud commend laud congratulate thank tout salute celebrate"
    ),
    (.promise, [.clause, .infinitive, .object, .hearer], "promise pledge vow swear"),
    (
      .promise, [.clause, .hearer, .infinitive, .preposition],
      "assure guarantee undertake commit reassure"
    ),
    (.agree, [.clause, .infinitive, .preposition, .object], "agree consent accept concur"),
    (.offer, [.infinitive, .object], "offer"),
    (.offer, [.clause, .object], "propose"),
    (.announce, [.clause, .object], "announce declare proclaim unveil disclose reveal"),
    (.announce, [.clause, .object], "confirm"),
    (.expressConcern, [.preposition, .clause, .attitude], "worry fear"),
    (.expressConcern, [.object], "voice"),
    (.assert, [.object, .clause], "express"),
    (
      .assert, [.clause],
      "add state note argue claim explain reply respond continue conclude report write tweet maintain contend assert stress emphasise emphasize underline underscore reiterate repeat recall remark observe comment suggest acknowledge admit concede recognise recognize mention testify indicate predict affirm reaffirm clarify quip joke boast brag counter retort quote cite insinuate imply opine posit hint signal attest post retweet read shout yell exclaim recount speculate estimate assess find conjecture muse charge elaborate surmise theorize whisper scream narrate reason laugh smile sigh shrug chuckle grin sob"
    ),
    (
      .assert, [.clause, .hearer], "inform notify remind persuade convince brief advise teach show"
    ),
    (
      .assert, [.naming, .object],
      "describe characterise characterize portray depict label brand term dub"
    ),
    (.assert, [.object, .preposition], "discuss outline detail raise address"),
    (.request, [.clause, .object], "recommend advocate"),
    (.assert, [.preposition, .clause], "testify speak talk"),
    (
      .assert, [.clause, .attitude],
      "think believe know feel suspect doubt realise realize understand consider assume guess reckon imagine recall remember presume conclude figure hear learn decide determine discover see"
    ),
    (
      .other, [.clause, .infinitive, .attitude],
      "hope expect wish intend plan seek prefer anticipate decide dream"
    ),
    (.other, [.infinitive, .object, .order, .attitude], "want need"),
    (
      .other, [.object, .clause, .attitude],
      "support endorse back favor favour regret wonder question"
    ),
  ]

  /// Noun of speech or thought → its act, with the lemma it stands for: "Pakistan's insistence that …".
  static let nouns: WordTable<(act: SpeechAct, lemma: String)> = [
    "demand": (.demand, "demand"), "demands": (.demand, "demand"),
    "insistence": (.demand, "insist"),
    "claim": (.assert, "claim"), "claims": (.assert, "claim"), "warning": (.warn, "warn"),
    "warnings": (.warn, "warn"), "denial": (.deny, "deny"), "denials": (.deny, "deny"),
    "assertion": (.assert, "assert"), "assertions": (.assert, "assert"),
    "accusation": (.accuse, "accuse"), "accusations": (.accuse, "accuse"),
    "allegation": (.accuse, "allege"), "allegations": (.accuse, "allege"),
    "threat": (.threaten, "threaten"),
    "threats": (.threaten, "threaten"), "promise": (.promise, "promise"),
    "promises": (.promise, "promise"), "pledge": (.promise, "pledge"),
    "pledges": (.promise, "pledge"),
    "vow": (.promise, "vow"), "call": (.request, "call"), "calls": (.request, "call"),
    "appeal": (.request, "appeal"), "request": (.request, "request"), "offer": (.offer, "offer"),
    "proposal": (.offer, "propose"), "statement": (.assert, "state"),
    "announcement": (.announce, "announce"), "decision": (.announce, "decide"),
    "belief": (.assert, "believe"), "view": (.assert, "view"), "hope": (.other, "hope"),
    "hopes": (.other, "hope"), "fear": (.expressConcern, "fear"),
    "fears": (.expressConcern, "fear"),
    "concern": (.expressConcern, "worry"), "concerns": (.expressConcern, "worry"),
    "suggestion": (.assert, "suggest"), "argument": (.assert, "argue"),
    "contention": (.assert, "contend"), "refusal": (.reject, "refuse"),
    "rejection": (.reject, "reject"), "reluctance": (.reject, "hesitate"),
    "opposition": (.reject, "oppose"), "criticism": (.criticise, "criticise"),
    "condemnation": (.criticise, "condemn"), "assurance": (.promise, "assure"),
    "assurances": (.promise, "assure"), "admission": (.assert, "admit"),
    "desire": (.other, "want"), "plan": (.other, "plan"), "plans": (.other, "plan"),
    "intention": (.other, "intend"), "commitment": (.promise, "commit"),
    "acknowledgment": (.assert, "acknowledge"), "prediction": (.assert, "predict"),
    "complaint": (.criticise, "complain"), "complaints": (.criticise, "complain"),
    "support": (.other, "support"), "willingness": (.offer, "offer"),
    "readiness": (.offer, "offer"),
  ]
}
