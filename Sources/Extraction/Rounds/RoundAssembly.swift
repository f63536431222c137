import Language
import News

/// Makes one round of all the words that mean it.
struct RoundAssembly {
  let document: Document

  func round(_ group: [RoundPhrase]) -> Round {
    let best = group.max { score($0) < score($1) } ?? group[0]
    var round = Round(name: name(of: best), kind: best.kind)
    round.ordinal = group.compactMap(\.ordinal).first
    round.isEarlier = group.allSatisfy { $0.isEarlier && $0.ordinal == nil }
    round.venue = group.compactMap(\.venue).first
    round.country = group.compactMap(\.country).first
    round.outcome = group.compactMap(\.outcome).first
    for participant in group.flatMap(\.participants)
    where !round.participants.contains(where: { $0.entity == participant.entity }) {
      round.participants.append(participant)
    }
    round.events = events(group)
    round.status = round.events.last?.status ?? .unknown
    round.started = group.lazy.compactMap(\.began).first ?? group.lazy.compactMap(\.start).first
    round.ended =
      group.lazy.filter {
        $0.status == .concluded || $0.status == .collapsed
          || $0.status == .agreed && $0.isEnd && $0.isOfTalks
      }
      .compactMap(\.date).first
    // What ends before it begins was read wrongly.
    if let started = round.started, let ended = round.ended, ended.text < started.text,
      !started.text.hasPrefix(ended.text)
    {
      round.ended = nil
    }
    return round
  }

  /// What each sentence says has become of it, in the order in which things happen; sentences that only name it first.
  private func events(_ group: [RoundPhrase]) -> [Round.Event] {
    var events: [Round.Event] = []
    for phrase in group {
      let event = Round.Event(
        sentence: document.sentence(at: phrase.head), status: phrase.status,
        on: phrase.status == .unknown ? nil : phrase.date)
      if let place = events.firstIndex(where: { $0.sentence == event.sentence }) {
        if events[place].status == .unknown { events[place] = event }
      } else {
        events.append(event)
      }
    }
    // An agreement is made before anything becomes of it; talks that agree are over.
    let isAgreement = group.contains { $0.kind == .agreement }
    func stage(_ status: Round.Status) -> Int {
      isAgreement && status == .agreed ? 1 : Self.stage(status)
    }
    return events.sorted {
      (stage($0.status), $0.sentence) < (stage($1.status), $1.sentence)
    }
  }

  private static func stage(_ status: Round.Status) -> Int {
    switch status {
    case .unknown: 0
    case .scheduled: 1
    case .ongoing: 2
    case .suspended: 3
    case .resumed: 4
    case .concluded: 5
    // How it ended says more than that it did.
    case .collapsed, .agreed: 6
    }
  }

  private func score(_ phrase: RoundPhrase) -> Int {
    (phrase.venue != nil ? 2 : 0) + phrase.participants.count { $0.role != .delegate } * 3
      + (isNumbered(phrase) ? 12 : 0)
      + min(3, phrase.tokens.count) + (phrase.kind == .agreement && phrase.isNamed ? 16 : 0)
      + (phrase.kind == .summit ? 8 : 0)
      // A noun says better than a verb what it is.
      - (document.tokens[phrase.head].tag.isVerb ? 2 : 0)
  }

  /// Whether the number stands in the words, and not beside them ("the talks, the tenth since May").
  private func isNumbered(_ phrase: RoundPhrase) -> Bool {
    phrase.ordinal != nil
      && (phrase.tokens.count == 1
        || phrase.tokens.contains {
          RoundPhraseFinder.ordinal(document.tokens[$0].lower) == phrase.ordinal
        })
  }

  /// The words for a round without their article.
  func name(of phrase: RoundPhrase) -> String {
    if document.tokens[phrase.head].tag.isVerb, phrase.kind != .agreement {
      return phrase.kind == .call ? "phone call" : phrase.kind == .round ? "talks" : "meeting"
    }
    if document.tokens[phrase.head].lower == "table" { return "talks" }
    if ["one", "next", "last", "previous"].contains(document.tokens[phrase.head].lower) {
      return phrase.isNext ? "next round" : "last round"
    }
    // "a third": the noun is left out.
    if phrase.kind == .round, phrase.ordinal != nil, phrase.tokens.upperBound == phrase.head + 1,
      !document.tokens[phrase.head].tag.isNoun || phrase.tokens.count == 2,
      document.tokens[phrase.head].lower != "round", document.tokens[phrase.head].lower != "talks"
    {
      return document.tokens[phrase.head].lower + " round"
    }
    var start = phrase.tokens.lowerBound
    while start + 1 < phrase.tokens.upperBound, [.DT, .PRPS].contains(document.tokens[start].tag) {
      start += 1
    }
    return document.text(of: start..<phrase.tokens.upperBound)
  }
}
