import News

/// The words that say what becomes of a round.
enum StatusWords {
  /// What verbs and adjectives say of a round.
  enum Turn {
    case begin, hold, go, resume, suspend, fail, end, agree, plan
  }

  static let adjectives: WordTable<Round.Status> = [
    "stalled": .suspended, "suspended": .suspended, "deadlocked": .suspended,
    "postponed": .suspended, "frozen": .suspended, "ongoing": .ongoing, "continuing": .ongoing,
    "current": .ongoing, "resumed": .resumed, "renewed": .resumed, "planned": .scheduled,
    "upcoming": .scheduled, "scheduled": .scheduled, "forthcoming": .scheduled,
    "failed": .collapsed, "collapsed": .collapsed, "abortive": .collapsed,
    "inconclusive": .collapsed, "fruitless": .collapsed, "unsuccessful": .collapsed,
    "cancelled": .collapsed, "canceled": .collapsed, "concluded": .concluded,
  ]

  static let nouns: WordTable<Round.Status> = [
    "collapse": .collapsed, "failure": .collapsed, "breakdown": .collapsed,
    "suspension": .suspended, "postponement": .suspended, "resumption": .resumed,
    "conclusion": .concluded, "end": .concluded, "start": .ongoing, "opening": .ongoing,
  ]

  static let turns: WordTable<Turn> = [
    "begin": .begin, "start": .begin, "open": .begin, "launch": .begin, "commence": .begin,
    "enter": .begin, "hold": .hold, "meet": .hold, "attend": .hold, "convene": .begin,
    "conduct": .hold, "last": .hold, "have": .hold, "gather": .hold, "host": .hold, "chair": .hold,
    "continue": .go, "proceed": .go, "underway": .go, "resume": .resume, "restart": .resume,
    "reconvene": .resume, "relaunch": .resume, "reopen": .resume, "suspend": .suspend,
    "postpone": .suspend, "pause": .suspend, "stall": .suspend, "halt": .suspend,
    "adjourn": .suspend, "freeze": .suspend, "delay": .suspend, "interrupt": .suspend,
    "collapse": .fail, "fail": .fail, "founder": .fail, "cancel": .fail, "abandon": .fail,
    "scrap": .fail, "boycott": .fail, "end": .end, "conclude": .end, "finish": .end,
    "close": .end, "expire": .end, "lapse": .end, "sign": .agree, "reach": .agree, "seal": .agree,
    "clinch": .agree,
    "strike": .agree, "agree": .agree, "extend": .agree, "secure": .agree, "announce": .agree,
    "schedule": .plan, "plan": .plan, "slate": .plan, "due": .plan, "arrange": .plan, "set": .plan,
    "expect": .plan,
  ]

  static let arrivals: WordSet = [
    "travel", "arrive", "fly", "head", "go", "join", "meet", "gather", "host", "return", "come",
    "visit", "leave", "send", "receive", "invite", "sit",
  ]

  static let failure: WordSet = [
    "without", "no", "deadlock", "failure", "inconclusive", "unsuccessful", "inconclusively",
    "fruitless", "acrimony", "stalemate", "empty-handed", "abruptly",
  ]

  static let success: WordSet = [
    "agreement", "deal", "accord", "pact", "agreeing", "signing", "breakthrough",
  ]
}
