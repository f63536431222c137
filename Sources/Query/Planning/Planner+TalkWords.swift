import News

/// The words by which questions about rounds of talks are known.
extension Planner {
  static let talkWords: Set<String> = [
    "talks", "talk", "round", "rounds", "negotiation", "negotiations", "dialogue", "summit",
    "summits", "meeting", "meetings", "conference", "session", "sessions", "process",
  ]

  static let aspectWords: Set<String> = [
    "held", "hold", "take", "took", "place", "happen", "happened", "venue", "start", "started",
    "starts", "begin", "began", "begun", "begins", "open", "opened", "due", "end", "ended", "ends",
    "conclude", "concluded", "finish", "finished", "going", "go", "ongoing", "continuing",
    "underway", "under", "way", "resume", "resumed", "restart", "restarted", "collapse",
    "collapsed", "fail", "failed", "timeline", "chronology", "part", "attend", "attended",
    "participate", "participated", "participants", "participant", "parties", "party", "mediators",
    "mediator", "mediate", "mediated", "mediating", "host", "hosts", "hosted", "hosting", "outcome",
    "outcomes", "result", "results", "differ", "differed", "different", "agreement", "progress",
    "success", "unsuccessful", "unsuccessfully", "status", "location", "joined", "join", "city",
    "country", "countries", "many", "occurred", "occur", "observers", "observer", "delegates",
    "sides", "far", "happened", "happen", "taking", "taken", "takes", "holding", "attending",
    "attendees",
    "currently", "now", "still",
  ]

  /// Words that tell one round from another only by order.
  static let orderWords: Set<String> = [
    "latest", "last", "newest", "current", "recent", "earlier", "initial", "first", "resumed",
    "previous", "prior", "preceding", "next", "upcoming", "forthcoming", "new", "one",
  ]

  /// Words by which the rules of planning go, for mending slips of the hand.
  static let knownWords = talkWords.union(aspectWords).union(orderWords).union([
    "quoted", "quotes", "quotation", "publisher", "publishers", "passages", "ministry",
    "conditions", "unnamed",
    "second-hand", "contradicted", "agreements", "articles", "mentioned", "attended", "position",
    "office",
  ]).union(signingWords).union(agreementWords).union(endingWords)

  static let observingWords: Set<String> = [
    "observer", "observers", "observe", "observed", "observes", "observing",
  ]

  static let roles: [(words: Set<String>, role: String)] = [
    (["parties", "party", "sides"], "party"),
    (
      [
        "mediator", "mediators", "mediated", "mediate", "mediating", "guarantor", "guarantors",
        "facilitator", "facilitators",
      ], "mediator"
    ),
    (["host", "hosts", "hosted", "hosting"], "host"), (observingWords, "observer"),
    (["delegates", "delegate"], "delegate"),
  ]

  /// What mediators of talks do, and other people elsewhere.
  static let mediatingWords: Set<String> = [
    "broker", "brokered", "brokering", "facilitate", "facilitated", "facilitating", "chaired",
    "chairs", "chairing", "sponsor", "sponsored", "sponsors", "sponsoring", "guarantor",
    "guarantors", "facilitator", "facilitators", "facilitates", "brokers", "convened",
  ]

  /// Verbs by which one asks when something became of rounds, and the status that tells of it.
  static let turns: [(words: Set<String>, status: String)] = [
    (["resume", "resumed", "restart", "restarted"], "resumed"),
    (["suspend", "suspended", "stop", "stopped", "pause", "paused"], "suspended"),
    (
      [
        "collapse", "collapsed", "fail", "failed", "break", "broke", "broken", "down", "fall",
        "fell", "apart",
      ], "collapsed"
    ),
    (["agree", "agreed", "succeed"], "agreed"),
  ]

  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "1st": 1, "2nd": 2,
    "3rd": 3, "4th": 4, "5th": 5,
  ]

  /// Statuses by which a list of rounds is narrowed, and the words that ask for them.
  static let listedStatuses: [(words: Set<String>, statuses: Set<String>)] = [
    (["scheduled", "planned", "upcoming", "forthcoming"], ["scheduled"]),
    (["ongoing", "underway", "continuing"], ["ongoing", "resumed"]),
    (["suspended", "paused"], ["suspended"]),
  ]

  /// What talks that fail are without.
  static let missedWords: Set<String> = [
    "breakthrough", "deal", "result", "results", "progress", "accord", "agreement", "made", "make",
    "bridge", "bridged", "gaps", "reach", "reached", "reaching", "broken", "off",
  ]

  /// What talks may end in.
  static let agreementWords: Set<String> = [
    "agreement", "agreements", "accord", "deal", "treaty", "pact", "ceasefire", "truce",
    "armistice", "declaration", "memorandum", "protocol", "breakthrough",
  ]

  /// Nouns that mean an agreement in its name only.
  static let solemnWords: Set<String> = ["understanding", "charter"]

  /// Of these nouns any may stand for any: an accord is a deal.
  static let plainAgreementWords: Set<String> = [
    "agreement", "agreements", "accord", "deal", "treaty", "pact",
  ]

  /// What is done with an agreement on its day.
  static let signingWords: Set<String> = [
    "sign", "signed", "signs", "signing", "agree", "agreed", "reach", "reached", "struck", "strike",
    "conclude", "concluded", "broker", "brokered", "seal", "sealed", "ratified", "force", "effect",
  ]

  /// How talks come to an end, good or bad.
  static let endingWords: Set<String> = [
    "end", "ended", "ends", "result", "resulted", "lead", "led", "produce", "produced", "yield",
    "yielded", "bring", "brought", "conclude", "concluded", "reach", "reached",
  ]
}

extension Question {
  /// Whether it is asked that talks led to an agreement: "did the ceasefire talks end in a deal", and not "did the
  /// ceasefire talks end".
  var asksForAgreement: Bool {
    guard form == .yesNo, has(Planner.endingWords) else { return false }
    return words.indices.contains { index in
      Planner.agreementWords.contains(words[index].lower)
        && !(words.indices.contains(index + 1)
          && Planner.talkWords.contains(words[index + 1].lower))
    }
  }
}
