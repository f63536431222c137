import Language
import News

/// Says which words for talks and meetings mean rounds that are worth a row.
struct RoundSelection {
  let document: Document
  let table: EntityTable
  private var entities: [Entity] { table.entities }

  /// Whether the article is of diplomacy or war, or too short to tell: companies, parties and unions hold talks as well.
  let isOfConflict: Bool

  static func isOfConflict(_ document: Document) -> Bool {
    if document.tokens.count < 80 { return true }
    var word: String?
    for index in document.tokens.indices where conflict.contains(document.tokens[index].lemma) {
      if word.map({ $0 != document.tokens[index].lemma }) == true { return true }
      word = document.tokens[index].lemma
    }
    return false
  }

  private static let conflict: WordSet = [
    "ceasefire", "cease-fire", "truce", "armistice", "envoy", "delegation", "negotiator",
    "mediator",
    "mediation", "rebel", "guerrilla", "militant", "insurgent", "fighter", "troop", "army", "war",
    "hostage", "prisoner", "border", "sanction", "ambassador", "foreign", "diplomat", "military",
    "militia", "hostility", "airstrike", "annexation", "refugee", "nuclear", "terrorism", "soil",
    "commander", "buffer", "reunification", "un", "u.n.", "peacekeeper",
    "peace", "humanitarian", "violence", "fighting", "bombardment", "strait", "warring",
  ]

  /// Whether talks of states or fighters are meant, as far as the phrase and its sentence tell.
  func mayBeRound(_ phrase: RoundPhrase, in sentence: Range<Int>) -> Bool {
    let parties = sides(of: phrase.participants).count
    // "has talked by phone with the Armenian and the Azeri minister": several calls, of which none is told by itself.
    if phrase.kind == .call, document.tokens[phrase.head].tag.isVerb, phrase.parties.count > 2 {
      return false
    }
    if parties >= 2 { return true }
    if phrase.isOfTrade { return false }
    if document.tokens[phrase.head].tag.isVerb, !phrase.isOfTheSides { return false }
    if phrase.isDoubtful, !isDiplomatic(sentence) { return false }
    return phrase.kind == .agreement || !isPrivate(phrase)
  }

  /// The groups that are rounds, in the order of the text.
  func kept(_ groups: [[RoundPhrase]]) -> [[RoundPhrase]] {
    var kept = Set(groups.indices.filter { worthKeeping(groups[$0]) })
    let sides = Set(kept.map { parties(groups[$0]) }.filter { !$0.isEmpty })
    let pairs = sides.filter { $0.count >= 2 }
    kept.formUnion(
      groups.indices.filter { index in
        !sides.isEmpty && isOfSeries(groups[index])
          || !pairs.isEmpty && isDatedAgreement(groups[index], isOfOnePair: pairs.count == 1)
      })
    if kept.contains(where: { !isOfHeadline(groups[$0]) && groups[$0][0].kind != .agreement }) {
      kept = kept.filter { !isOfHeadline(groups[$0]) || groups[$0][0].kind == .agreement }
    }
    return kept.sorted().map { groups[$0] }
  }

  /// A headline tells in fewer words of what the text tells: what stands in it alone is most likely a round of the text.
  private func isOfHeadline(_ group: [RoundPhrase]) -> Bool { group.allSatisfy(\.isInHeadline) }

  private func parties(_ group: [RoundPhrase]) -> Set<Int> {
    group.reduce(into: []) { $0.formUnion($1.parties) }
  }

  /// "A sixth round is planned", "a similar meeting in Oslo failed": one of several between the sides of another.
  private func isOfSeries(_ group: [RoundPhrase]) -> Bool {
    group[0].isOfTalks
      && group.contains {
        $0.ordinal != nil || $0.isEarlier || $0.isNext || $0.isSimilar || $0.isOfTheSides
          || $0.goesOnLater
      }
      && group.contains { $0.status != .unknown }
      && group.contains { $0.venue != nil || $0.date != nil || $0.ordinal != nil }
  }

  /// "The truce, which took effect on Monday", where the article is about two sides.
  private func isDatedAgreement(_ group: [RoundPhrase], isOfOnePair: Bool) -> Bool {
    group[0].kind == .agreement && !group[0].isNamed
      && group.contains { phrase in
        phrase.start != nil
          && (phrase.isOfTheSides
            || isOfOnePair
              && (phrase.refersBack || phrase.isEarlier
                || phrase.participants.contains { $0.role == .mediator } || isBrokered(phrase)))
      }
      && group.contains { $0.status != .unknown && $0.status != .scheduled }
  }

  /// "a UN-brokered truce"
  private func isBrokered(_ phrase: RoundPhrase) -> Bool {
    phrase.tokens.contains { index in
      ParticipantReader.leading.words.contains {
        document.tokens[index].lower.hasSuffix("-" + $0)
      }
    }
  }

  /// A bare "talks" with neither place, sides, number nor fate is no round that could be told from another, and a meeting
  /// of people of one country is no talks.
  private func worthKeeping(_ group: [RoundPhrase]) -> Bool {
    guard let first = group.first else { return false }
    if group.contains(where: { $0.kind == .agreement && !$0.isNamed && !$0.isExtension }),
      !group.contains(where: \.isNamed) || first.kind != .agreement
    {
      return isMade(group)
        || isOfConflict
          && group.contains {
            $0.began != nil && !$0.refersBack
              || $0.isOfTheSides && $0.start != nil && $0.status == .agreed
          }
    }
    if first.kind == .agreement || group.contains(where: { $0.status == .agreed }) { return true }
    if isOfConflict, group.contains(where: \.isOfTheSides),
      group.contains(where: { $0.venue != nil || $0.date != nil })
    {
      return true
    }
    let participants = group.flatMap(\.participants)
    let sides = Set(participants.filter { $0.role != .delegate }.compactMap { side($0.entity) })
    if isOfConflict, self.sides(of: participants).count >= 2,
      first.kind == .round || group.contains(where: { $0.status != .unknown })
    {
      return true
    }
    let venue = group.compactMap(\.country).first
    let isAbroad = venue != nil && sides.contains { $0 != .country(venue) }
    if sides.count >= 2 { return true }
    guard isOfConflict else { return false }
    if isAbroad { return true }
    switch first.kind {
    case .meeting where isConference(group): return true
    case .meeting, .call:
      return group.contains(where: \.isNext)
        && group.contains { $0.status == .scheduled && $0.date != nil }
        || group.contains {
          $0.ordinal != nil && RoundPhraseFinder.isOfBody($0.head, in: document)
        }
    case .summit: return group.contains { $0.venue != nil }
    case .round, .agreement:
      return group.contains { phrase in
        phrase.venue != nil || phrase.ordinal != nil
          || phrase.status != .unknown && phrase.status != .concluded
          || phrase.participants.contains { $0.role == .mediator }
      }
    }
  }

  /// A truce or a treaty without a name is kept if it is told who made it and what became of it.
  private func isMade(_ group: [RoundPhrase]) -> Bool {
    let parties = group.flatMap(\.participants).filter { $0.role == .party }
    let sides = Set(parties.compactMap { side($0.entity) })
    if isOfConflict, Set(parties.map(\.entity)).count >= 2,
      group.contains(where: { $0.status != .unknown && $0.status != .scheduled })
    {
      return true
    }
    if sides.count == 1, group.contains(where: { $0.status == .agreed && hasUnnamedSide($0) }) {
      return true
    }
    return sides.count >= 2
      && group.contains { $0.status != .unknown && $0.status != .scheduled }
  }

  /// "Mali's army and a rebel group signed a ceasefire": the other side goes without its name.
  private func hasUnnamedSide(_ phrase: RoundPhrase) -> Bool {
    guard let verb = RoundPredicate.token(of: phrase.head, in: document),
      RoundAsides.makings.contains(document.tokens[verb].lemma)
    else { return false }
    let view = document[sentence: document.sentence(at: phrase.head)]
    return view.dependents(of: verb).contains { subject in
      document.tokens[subject].relation == .nsubj
        && view.dependents(of: subject).contains { other in
          document.tokens[other].relation == .conj
            && ["group", "rebel", "faction", "militia", "insurgent", "militant", "separatist"]
              .contains(document.tokens[other].lemma)
        }
    }
  }

  /// "A donors' conference on Malawi opens in Brussels": it needs no sides.
  private func isConference(_ group: [RoundPhrase]) -> Bool {
    group.contains { phrase in
      document.tokens[phrase.head].lemma == "conference" && phrase.venue != nil
        && phrase.tokens.contains {
          ["donor", "donors", "peace", "pledging", "reconciliation", "aid", "humanitarian"]
            .contains(document.tokens[$0].lower)
        }
    }
  }

  /// Who can be one side of talks: a country, or a body that speaks for none.
  private enum Side: Hashable {
    case country(Country.Code?)
    case body(Int)
  }

  /// The parties, whatever they are, and those of whom nobody knows whose side they are on.
  private func sides(of participants: [Round.Participant]) -> Set<Int> {
    Set(
      participants.lazy.filter {
        $0.role == .party || $0.role == .delegate && table.country(of: $0.entity) == nil
      }.map(\.entity))
  }

  private func side(_ entity: Int) -> Side? {
    switch entities[entity] {
    case .country(let code): .country(code)
    case .organization(let body):
      switch body.classification {
      case .armedGroup, .intergovernmental, .delegation: .body(entity)
      case .other where ParticipantReader.isForce(body): .body(entity)
      default: body.country.map { .country($0) }
      }
    default: table.country(of: entity).map { .country($0) }
    }
  }

  /// Whether a sentence names people or things of diplomacy.
  private func isDiplomatic(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      [
        "delegation", "envoy", "negotiator", "mediator", "mediation", "auspices", "diplomat",
        "peace", "truce", "ceasefire", "inconclusively", "ambassador",
      ].contains(document.tokens[$0].lemma)
    }
  }

  /// "The company held talks with its suppliers", "talks with the union": no states or fighters.
  private func isPrivate(_ phrase: RoundPhrase) -> Bool {
    let view = document[sentence: document.sentence(at: phrase.head)]
    var heads = [phrase.head]
    if let verb = RoundPredicate.token(of: phrase.head, in: document) { heads.append(verb) }
    return heads.contains { head in
      view.dependents(of: head).contains { index in
        let token = document.tokens[index]
        // "sponsored by the African Union"
        if token.lemma == "union", index > 0,
          ["african", "european"].contains(document.tokens[index - 1].lower)
        {
          return false
        }
        return Self.privatePeople.contains(token.lemma)
          && (token.relation.isSubject || [.obl, .nmod].contains(token.relation.universal))
      }
    }
  }

  private static let privatePeople: WordSet = [
    "company", "firm", "corporation", "union", "employer", "employee", "worker", "supplier",
    "customer", "shareholder", "investor", "bank", "lender", "creditor", "bondholder", "airline",
    "carmaker", "retailer", "club", "league", "player", "studio", "senator", "lawmaker",
    "republican",
    "democrat", "congressman", "teacher", "nurse", "doctor", "parent", "student", "resident",
    "publisher", "broadcaster", "driver",
  ]
}
