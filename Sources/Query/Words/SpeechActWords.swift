public import News

/// The verbs and nouns by which a question asks for a speech act, and the acts that each admits.
///
/// A question is answered by near acts, too: who asks for warnings wants the threats. Verbs of plain speech admit all.
public enum SpeechActWords {
  /// The acts that answer a question with this verb, by its base form; empty for verbs of plain speech, which admit
  /// every act; `nil` for other verbs.
  public static func acts(ofVerb lemma: String) -> [SpeechAct]? { verbs[lemma] }

  /// The acts that a noun names ("threat"), by its singular; empty for "statement" and its like.
  public static func acts(ofNoun singular: String) -> [SpeechAct]? { nouns[singular] }

  /// The base form of an inflected verb of the table: "warned", "warning" and "warns" give "warn".
  public static func verb(_ form: String) -> String? { verbForms[form] }

  /// The singular of a noun of the table.
  public static func noun(_ form: String) -> String? { nounForms[form] }

  /// All verbs that admit an act of `acts`.
  static func verbs(for acts: [SpeechAct]) -> Set<String> {
    Set(verbs.filter { !Set($0.value).isDisjoint(with: acts) }.map(\.key))
  }

  /// The verbs that name an act first of all: to ask is to request, and only at need to demand.
  static func verbs(naming act: SpeechAct) -> Set<String> {
    Set(verbs.filter { $0.value.first == act }.map(\.key))
  }

  /// All forms of all verbs.
  static var allVerbForms: [String: String] { verbForms }

  /// All nouns with their plurals.
  static var allNounForms: [String: String] { nounForms }

  private static let verbTable: [([SpeechAct], String)] = [
    (
      [],
      """
      say tell state claim note add explain remark comment observe mention talk speak describe call write report
      argue suggest believe think recall reply respond answer continue insist maintain stress emphasise emphasize
      underline underscore reiterate repeat affirm reaffirm confirm acknowledge admit concede recognise recognize joke
      predict estimate assert declare contend indicate reveal disclose clarify recount quip tweet express voice hint
      stipulate testify portray characterise characterize point
      """
    ),
    ([.announce, .assert, .agree, .promise, .other], "announce unveil proclaim"),
    ([.accuse, .criticise], "accuse blame allege"),
    ([.deny, .reject], "deny refute rebut disavow contradict"),
    ([.reject, .deny], "reject refuse dismiss oppose rebuff spurn"),
    ([.demand, .request], "demand require want"),
    ([.request, .demand], "request ask urge appeal implore press plead exhort"),
    ([.threaten, .warn], "threaten"),
    ([.warn, .threaten], "warn caution alert"),
    ([.promise, .agree], "promise pledge commit guarantee swear undertake"),
    ([.promise, .threaten, .agree], "vow"),
    ([.agree, .promise], "agree accept consent"),
    ([.offer, .request, .announce, .promise], "offer propose"),
    ([.praise], "praise welcome hail laud applaud commend thank congratulate"),
    (
      [.criticise, .accuse],
      "criticise criticize condemn denounce slam deplore lambast lambaste decry rebuke chide"
    ),
    ([.expressConcern, .warn], "worry fear"),
    ([.declineComment], "decline"),
  ]

  private static let nounTable: [([SpeechAct], String)] = [
    ([], "statement claim remark comment assertion word view position stance"),
    ([.announce], "announcement"),
    ([.accuse], "accusation allegation charge"),
    ([.deny, .reject], "denial"),
    ([.reject, .deny], "rejection refusal"),
    ([.demand], "demand ultimatum insistence"),
    ([.request], "request appeal plea"),
    ([.threaten], "threat"),
    ([.warn, .threaten], "warning"),
    ([.promise], "promise pledge vow commitment"),
    ([.offer], "offer proposal"),
    ([.praise], "praise"),
    ([.criticise, .accuse], "criticism condemnation complaint"),
    ([.expressConcern], "concern worry fear"),
  ]

  private static let irregular: [String: [String]] = [
    "say": ["said"], "tell": ["told"], "write": ["wrote", "written"], "speak": ["spoke", "spoken"],
    "think": ["thought"], "swear": ["swore", "sworn"], "undertake": ["undertook", "undertaken"],
    "admit": ["admitted", "admitting"], "rebut": ["rebutted", "rebutting"],
    "commit": ["committed", "committing"], "quip": ["quipped", "quipping"],
    "slam": ["slammed", "slamming"], "deny": ["denied", "denies"], "reply": ["replied", "replies"],
    "testify": ["testified", "testifies"], "clarify": ["clarified", "clarifies"],
    "worry": ["worried", "worries"], "decry": ["decried", "decries"],
  ]

  private static let verbs: [String: [SpeechAct]] = table(verbTable)
  private static let nouns: [String: [SpeechAct]] = table(nounTable)

  private static func table(_ rows: [([SpeechAct], String)]) -> [String: [SpeechAct]] {
    var result: [String: [SpeechAct]] = [:]
    for (acts, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) { result[String(word)] = acts }
    }
    return result
  }

  private static let verbForms: [String: String] = {
    var forms: [String: String] = [:]
    for verb in verbs.keys.sorted() {
      let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
      let isSibilant = ["s", "sh", "ch", "x"].contains { verb.hasSuffix($0) }
      for form in [verb, verb + (isSibilant ? "es" : "s"), stem + "ed", stem + "ing"] {
        forms[form] = verb
      }
      for form in irregular[verb] ?? [] { forms[form] = verb }
    }
    return forms
  }()

  private static let nounForms: [String: String] = {
    var forms: [String: String] = [:]
    for noun in nouns.keys.sorted() {
      forms[noun] = noun
      forms[noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"] = noun
    }
    return forms
  }()
}
