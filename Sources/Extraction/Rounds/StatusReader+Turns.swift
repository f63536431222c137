import Language
import News

/// What a verb says that becomes of a round.
extension StatusReader {
  /// Whether a verb tells what becomes of rounds.
  func tells(_ verb: Int) -> Bool { turn(verb) != nil }

  func turn(_ index: Int) -> StatusWords.Turn? {
    let token = document.tokens[index]
    let next = index + 1 < document.tokens.count ? document.tokens[index + 1].lower : ""
    switch (token.lemma, next) {
    case ("break", "down"), ("break", "off"), ("break", "up"), ("fall", "apart"), ("walk", "out"),
      ("call", "off"):
      return .fail
    case ("take", "place"): return .hold
    case ("set", "up"), ("set", "out"), ("set", "off"): return nil
    case ("get", "under"), ("get", "underway"), ("kick", "off"): return .begin
    case ("go", "on"), ("drag", "on"), ("go", "ahead"): return .go
    case ("wrap", "up"): return .end
    case ("be", _), ("break", _), ("take", _), ("get", _), ("kick", _), ("go", _), ("call", _):
      return nil
    default: return StatusWords.turns[token.lemma]
    }
  }

  func reading(
    _ turn: StatusWords.Turn, _ tense: RoundPredicate.Tense, at token: Int, _ phrase: RoundPhrase
  ) -> Reading? {
    let isToCome = tense == .future
    if phrase.kind == .agreement, let status = fate(of: turn, tense) {
      let isOver = phrase.isEarlier && status == .ongoing
      return Reading(status: isOver ? .concluded : status, token: token)
    }
    switch turn {
    case .begin:
      let number = dayNumber(behind: token)
      return Reading(
        status: isToCome ? .scheduled : .ongoing, token: token, begins: !isToCome && number == nil,
        dayNumber: number)
    case .hold:
      if isToCome { return Reading(status: .scheduled, token: token, isWhole: true) }
      // "held talks for a second day": no day has yet been the last.
      if let number = dayNumber(behind: token) {
        return Reading(status: .ongoing, token: token, dayNumber: number)
      }
      // A headline's present says nothing of when.
      if phrase.isInHeadline, tense == .present { return nil }
      return tense == .progressive
        ? Reading(status: .ongoing, token: token)
        : tense == .present
          ? Reading(status: .scheduled, token: token)
          : Reading(status: .concluded, token: token, isWhole: true)
    case .go:
      return Reading(
        status: .ongoing, token: token, dayNumber: dayNumber(behind: token), goesOnLater: isToCome)
    case .resume: return Reading(status: isToCome ? .scheduled : .resumed, token: token)
    case .suspend: return Reading(status: .suspended, token: token)
    case .fail:
      return isToCome ? nil : Reading(status: .collapsed, token: token, outcome: outcome(token))
    case .end:
      if isToCome { return Reading(status: .ongoing, token: nil, endsLater: true) }
      let words = outcomeRange(token).map { document.tokens[$0].lower }
      // "without a ceasefire but with an exchange of lists": something came of it.
      let failed = words.contains(where: StatusWords.failure.contains) && !isMixed(words)
      let agreed = !failed && outcomeRange(token).contains(where: isSuccess)
      return Reading(
        status: failed ? .collapsed : agreed ? .agreed : .concluded, token: token,
        outcome: outcome(token), isEnd: true)
    case .agree:
      guard phrase.kind == .agreement, !isToCome else { return nil }
      return Reading(status: .agreed, token: token)
    case .plan: return Reading(status: .scheduled, token: token)
    }
  }

  private func isMixed(_ words: [String]) -> Bool {
    guard let but = words.firstIndex(of: "but"), but + 2 < words.count,
      let failure = words.firstIndex(where: StatusWords.failure.contains), failure < but
    else { return false }
    return ["with", "agreed"].contains(words[but + 1]) && words[but + 2] != "no"
  }

  /// What becomes of an agreement is told by the verbs of talks, and means something else: one that holds goes on.
  private func fate(of turn: StatusWords.Turn, _ tense: RoundPredicate.Tense) -> Round.Status? {
    switch turn {
    case .begin: tense == .future ? .scheduled : .agreed
    case .hold, .go: tense == .future ? nil : .ongoing
    case .fail: tense == .future ? nil : .collapsed
    case .end: tense == .future ? nil : .concluded
    case .resume, .suspend, .agree, .plan: nil
    }
  }
}
