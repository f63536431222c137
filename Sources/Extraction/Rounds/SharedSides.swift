import Language
import News

/// Gives rounds the sides that go without saying: those of the article's other rounds.
struct SharedSides {
  let document: Document

  /// "An earlier round" is one between the same parties, where the article tells of one pair alone.
  func share(among rounds: inout [Round], of groups: [[RoundPhrase]]) {
    let told = rounds.filter {
      $0.kind != .agreement && $0.kind != .call && !$0.participants.isEmpty
    }
    let ofRounds = Set(told.filter { $0.kind == .round }.map(parties).filter { !$0.isEmpty })
    if ofRounds.count == 1, let parties = ofRounds.first {
      for index in rounds.indices
      where rounds[index].kind == .round && self.parties(of: rounds[index]).isEmpty {
        give(parties, to: &rounds[index])
      }
    }
    shareNearest(among: &rounds, of: groups)
    // Where one side is named, the other goes without saying; so do both of "the two sides".
    var sides = pairs(of: told)
    if sides.isEmpty { sides = pairs(of: rounds.filter { $0.kind == .agreement }) }
    guard sides.count == 1, let pair = sides.first else { return }
    for index in rounds.indices where mayShare(rounds[index], groups[index]) {
      give(pair, to: &rounds[index])
    }
  }

  /// "The two sides signed a declaration": those of whom has been told last.
  private func shareNearest(among rounds: inout [Round], of groups: [[RoundPhrase]]) {
    for index in rounds.indices
    where parties(of: rounds[index]).isEmpty && groups[index].contains(where: \.isOfTheSides) {
      guard let head = groups[index].first?.head else { continue }
      let before = rounds.indices.filter { other in
        rounds[other].kind != .call && parties(of: rounds[other]).count >= 2
          && groups[other].contains { $0.head < head }
      }
      let last = before.max { one, two in
        (groups[one].last { $0.head < head }?.head ?? 0)
          < (groups[two].last { $0.head < head }?.head ?? 0)
      }
      if let last { give(parties(of: rounds[last]), to: &rounds[index]) }
    }
  }

  private func parties(of round: Round) -> Set<Round.Participant> {
    Set(round.participants.filter { $0.role == .party })
  }

  /// Gives a round the sides that it lacks, unless one of them does something else in it.
  private func give(_ sides: Set<Round.Participant>, to round: inout Round) {
    let mine = parties(of: round)
    guard mine.count < 2, mine.isSubset(of: sides),
      round.participants.allSatisfy({ participant in
        participant.role == .party || !sides.contains { $0.entity == participant.entity }
      })
    else { return }
    round.participants += sides.subtracting(mine).sorted { $0.entity < $1.entity }
  }

  private func pairs(of rounds: [Round]) -> Set<Set<Round.Participant>> {
    Set(rounds.map(parties).filter { $0.count >= 2 })
  }

  private func mayShare(_ round: Round, _ group: [RoundPhrase]) -> Bool {
    switch round.kind {
    case .call: false
    case .agreement: group.allSatisfy { !$0.isNamed } || isMadeHere(group)
    case .round, .summit, .meeting: true
    }
  }

  /// "The Tunis Declaration was signed at the end of the talks": by those who talked.
  private func isMadeHere(_ group: [RoundPhrase]) -> Bool {
    group.contains { phrase in
      guard phrase.status == .agreed,
        let verb = RoundPredicate.token(of: phrase.head, in: document)
      else { return false }
      return ["sign", "end", "conclude"].contains(document.tokens[verb].lemma)
    }
  }

  /// "The ministers met": nobody knows whose they are if no other round tells.
  func hasEnough(_ round: Round, of group: [RoundPhrase]) -> Bool {
    !group.allSatisfy(\.needsSides)
      || round.participants.count(where: { $0.role == .party }) >= 2
  }
}
