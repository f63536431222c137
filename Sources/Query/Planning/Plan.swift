import News

/// Whose statements are looked for.
struct SourceFilter: Hashable {
  var label: String
  /// The actors themselves.
  var direct: [Int64]
  /// With those who speak for them.
  var all: [Int64]
  /// What the texts call the speaker when the file knows only the country: "army".
  var noun: String?
}

/// A speech act of somebody, as a question for yes or no asks for it.
struct Performance: Hashable {
  var source: SourceFilter?
  var acts: [SpeechAct]
  var topics: [TopicGroup]
}

/// Which statements are looked for, and what of them is the answer.
struct ClaimRequest: Hashable {
  /// What the answer is.
  enum Wanted: Hashable {
    /// The source; of one kind of entity if it is given.
    case who(kind: String?)
    /// The addressee or target.
    case whom
    /// The content.
    case what
    /// Something named in the content or the sentence: a place, a country, an agreement.
    case named(kind: String)
    case when, whereabouts, why, yesNo, conditions, articles
    case count, countByCountry, inDateOrder
    /// Speakers by the number of their statements.
    case ranking(kind: String?, isFewest: Bool, atLeast: Int)
  }

  /// By which date the answers are ordered, when not by worth.
  enum Order: Hashable { case newest, oldest }

  var wanted: Wanted
  var source: SourceFilter?
  /// Empty for every act.
  var acts: [SpeechAct] = []
  var cue: String?
  /// For sources without a name: of these words one each must stand in what they are called.
  var description: [TopicGroup] = []
  /// Whether all topics must stand together: "the population of Peru" is not told by a people in Peru.
  var isTight = false
  /// Whether only what holds a number answers: "how tall is it".
  var needsNumber = false
  /// Whether only denials of fact count, and no refusals.
  var isDenial = false
  /// The stems of all words behind the verb, as typed, if they tell what was said.
  var wording: [String] = []
  var topics: [TopicGroup] = []
  var since: String?
  var until: String?
  /// Only in these articles, if any are given.
  var articles: [Int64] = []
  /// From the filters of the command line: only these sources.
  var speakers: [Int64]?
  var limit = 10
  var order: Order?
  /// What a question for yes or no asks, when its verb is one of speech.
  var performed: Performance?
  /// Whether sentences may answer when no statement does.
  var allowsSentences = true
}

/// Which rounds of talks are looked for.
struct RoundRequest: Hashable {
  enum Aspect: String, Hashable {
    case venue, start, end, date, count, list, unsuccessful, timeline, status, reason, outcomes
    case participants
  }

  /// Seen from the latest round that was held.
  enum Order: String, Hashable { case latest, previous, next }

  var aspect: Aspect
  var roles: [String] = []
  var topics: [TopicGroup] = []
  /// Statuses whose dates are asked for.
  var turns: Set<String> = []
  /// Which one of them is meant, if the question tells it by its order in time.
  var order: Order?
  /// Only rounds with one of these statuses, if there are any.
  var statuses: Set<String> = []
  /// What the question calls them, if it tells rounds from meetings.
  var kinds: Set<String> = []
  /// Only these rounds, if there are any.
  var ids: [Int64] = []
  /// Not these rounds, and of other talks none: "what happened after the Lima talks".
  var after: [Int64] = []
  /// The number of the round.
  var ordinal: Int?
  /// Agreements instead of talks.
  var isAgreement = false
  var since: String?
  var until: String?
  /// Only meetings of these.
  var participants: [Int64] = []
}

/// What will be done to answer a question.
indirect enum Plan: Hashable {
  case claims(ClaimRequest)
  case comparison([ClaimRequest])
  /// What several articles report; of the articles with these ids if there are any.
  case articleComparison([Int64], ClaimRequest)
  /// Who made no such statement.
  case silent(ClaimRequest, kind: String?)
  /// Whether somebody holds an office.
  case officeCheck(Actor, Office)
  case quotes(ClaimRequest)
  case officeHolder(Office, TimeRange?)
  /// Who leads a delegation: the holder of the first of some offices that somebody holds, else who is said to lead it.
  case delegationHead([Office], ClaimRequest)
  /// Until when or for how long something holds.
  case term(ClaimRequest)
  case offices(of: Actor, ministriesOnly: Bool)
  case names(of: Actor)
  case capital(of: Actor)
  case speakers(for: Actor)
  case quoteForms, quotedPeople, mostQuoted, neverQuoted, repeatedQuotes
  case inferredMinistries
  case speakingMinistries(ClaimRequest)
  case rounds(RoundRequest)
  case agreements(ClaimRequest)
  case unnamedSources(ClaimRequest)
  case nested(ClaimRequest)
  case reversals
  case provenance(claimID: Int64?)
  case passages(ClaimRequest)

  /// Its name in explanations.
  var name: String {
    switch self {
    case .claims: "claims"
    case .comparison: "comparison"
    case .articleComparison: "comparison of articles"
    case .silent: "silence"
    case .officeCheck: "office check"
    case .quotes: "quotes"
    case .officeHolder: "office holder"
    case .delegationHead: "delegation head"
    case .term: "term"
    case .offices: "offices"
    case .names: "names"
    case .capital: "capital"
    case .speakers: "speakers"
    case .quoteForms: "quote forms"
    case .quotedPeople: "quoted people"
    case .mostQuoted: "most quoted"
    case .neverQuoted: "never quoted"
    case .repeatedQuotes: "repeated quotes"
    case .inferredMinistries: "inferred ministries"
    case .speakingMinistries: "speaking ministries"
    case .rounds(let request): "rounds: \(request.aspect.rawValue)"
    case .agreements: "agreements"
    case .unnamedSources: "unnamed sources"
    case .nested: "nested claims"
    case .reversals: "reversals"
    case .provenance: "provenance"
    case .passages: "passages"
    }
  }
}
