import Store

/// Whether rounds came to nothing.
extension Answerer {
  /// By its status and outcome, else by the sentences that report it and no other round.
  static func isUnsuccessful(_ round: RoundRow, _ events: [EventRow]) -> Bool {
    if round.status == "collapsed" { return true }
    guard !round.isGoingOn, round.status != "scheduled" else { return false }
    let told = events.filter { event in
      event.roundID == round.id
        && !events.contains { $0.roundID != round.id && $0.evidence == event.evidence }
    }.map(\.evidence.sentence)
    if told.contains(where: tellsOfFailure), !told.contains(where: tellsOfAgreement) { return true }
    guard let outcome = round.outcome.map({ StemmedText($0).stems }) else { return false }
    return round.status != "agreed" && outcome.contains(where: failures.contains)
  }

  private static let failures: Set<String> = Set(
    ["without", "no", "unsuccessful", "failed", "fruitless", "inconclusive", "collapsed", "lack"]
      .map(PorterStemmer.stem))

  /// "made no breakthrough", "ended without a deal", "failing to bridge gaps".
  private static func tellsOfFailure(_ sentence: String) -> Bool {
    let stems = StemmedText(sentence).stems
    for place in stems.indices {
      let next = stems[(place + 1)...].prefix(3)
      switch stems[place] {
      case "no": if next.prefix(2).contains(where: missed.contains) { return true }
      case "without": if next.contains(where: missed.contains) { return true }
      case "fail":
        if next.first == "to", next.dropFirst().contains(where: aims.contains) { return true }
      default: continue
      }
    }
    return false
  }

  private static let missed: Set<String> = Set(
    [
      "breakthrough", "agreement", "agreeing", "deal", "progress", "result", "accord", "headway",
      "outcome",
    ].map(PorterStemmer.stem))

  private static let aims: Set<String> = Set(
    [
      "bridge", "break", "reach", "agree", "narrow", "overcome", "resolve", "produce", "secure",
      "make", "clinch", "strike",
    ].map(PorterStemmer.stem))
}

extension Answerer.RoundRow {
  /// The name, with the number if the name does not tell it.
  var numberedName: String {
    guard let ordinal else { return name }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains { Planner.ordinals[$0] == ordinal || Int($0) == ordinal }
      ? name : "\(name) (round \(ordinal))"
  }

  /// With day and place: of a round that is to come they are what one wants to know.
  var detailedName: String {
    let place = venue ?? country
    return ([numberedName] + [day, place].compactMap { $0 }).joined(separator: ", ")
  }
}
