import Language
import News

/// Finds rounds of talks, meetings, calls and agreements, and joins the words that mean the same one.
///
/// Mentions in one article are one round unless something parts them: kind, ordinal, venue, or that one is told as
/// past ("an earlier round", "the initial round") and the other as going on.
struct RoundFinder {
  private let document: Document
  private let dates: DateResolver
  private let mentions: [MentionDraft]
  private var participants: ParticipantReader
  private var entities: [Entity] { participants.resolver.table.entities }
  private let countries: [Country.Code: Country]
  private let mentionAt: [Int: Int]
  /// The entities, with the countries for which people turned out to take part.
  var table: EntityTable { participants.resolver.table }

  init(_ document: Document, dates: DateResolver, resolver: SourceResolver, gazetteer: Gazetteer) {
    self.document = document
    self.dates = dates
    mentions = resolver.mentions
    countries = gazetteer.countries
    var mentionAt: [Int: Int] = [:]
    for (index, mention) in mentions.enumerated()
    where mention.bytes == nil || mention.rule == "compound" {
      for token in mention.tokens where mentionAt[token] == nil { mentionAt[token] = index }
    }
    self.mentionAt = mentionAt
    participants = ParticipantReader(
      document: document, mentions: mentions, mentionAt: mentionAt, resolver: resolver)
  }

  /// - Parameter speakers: for each token inside of what somebody said, the entity who said it.
  /// - Returns: the rounds, and for each sentence the round that it is about.
  mutating func rounds(speakers: [Int: Int]) -> (rounds: [Round], roundOfSentence: [Int: Int]) {
    let finder = RoundPhraseFinder(document: document, mentionAt: mentionAt)
    var groups: [[RoundPhrase]] = []
    for sentence in document.sentences where !NameEvidence.isHeadline(sentence, document) {
      for phrase in finder.phrases(in: sentence) {
        guard let phrase = read(phrase, in: sentence, speakers) else { continue }
        if let index = group(for: phrase, among: groups) {
          groups[index].append(phrase)
        } else if document.tokens[phrase.head].tag != .PRP {
          groups.append([phrase])
        }
      }
    }
    var rounds: [Round] = []
    var roundOfSentence: [Int: Int] = [:]
    var kept = groups.filter(worthKeeping)
    if kept.contains(where: { !isOfTitleAlone($0) && $0[0].kind != .agreement }) {
      kept.removeAll { isOfTitleAlone($0) && $0[0].kind != .agreement }
    }
    for group in kept {
      for phrase in group {
        let sentence = document.sentence(at: phrase.head)
        if roundOfSentence[sentence] == nil { roundOfSentence[sentence] = rounds.count }
      }
      rounds.append(round(group))
    }
    shareParties(&rounds)
    return (rounds, roundOfSentence)
  }

  /// The phrase with what its sentence says of it; `nil` if it is no round.
  private mutating func read(_ phrase: RoundPhrase, in sentence: Range<Int>, _ speakers: [Int: Int])
    -> RoundPhrase?
  {
    var phrase = phrase
    VenueReader(document: document, mentions: mentions, mentionAt: mentionAt, entities: entities)
      .read(&phrase, in: sentence)
    phrase.participants = participants.participants(
      of: phrase, in: sentence, speaker: speakers[phrase.head])
    let isVerb = document.tokens[phrase.head].tag.isVerb
    if isVerb, Set(phrase.participants.filter { $0.role == .party }.map(\.entity)).count < 2 {
      return nil
    }
    var saying: Int?
    if phrase.status == .unknown {
      let reading = StatusReader(document: document).status(of: phrase)
      phrase.status = reading.status
      phrase.outcome = reading.outcome
      phrase.isWhole = reading.isWhole
      saying = reading.token
    }
    phrase.date = RoundDates(document: document, dates: dates).date(
      of: phrase, status: saying, in: sentence)
    if let date = phrase.date, let today = dates.published {
      // "They meet on Friday": a day to come is not over, one that is past not to come.
      if phrase.status == .concluded, date.precision == .day, date.text > today.text {
        phrase.status = .scheduled
      }
    }
    return phrase
  }

  /// A headline tells in fewer words of what the text tells: what stands in it alone is most likely a round of the text.
  private func isOfTitleAlone(_ group: [RoundPhrase]) -> Bool {
    guard let title = document.sentences.first, let last = title.last,
      title.upperBound < document.tokens.count, document.tokens[last].tag != .period,
      document.tokens[title.upperBound].shape.contains(.paragraphStart)
    else { return false }
    return group.allSatisfy { title.contains($0.head) }
  }

  /// The group that a phrase belongs to: of those that nothing in it contradicts the most alike, then the last.
  private func group(for phrase: RoundPhrase, among groups: [[RoundPhrase]]) -> Int? {
    groups.indices.filter { agrees(groups[$0], phrase) }
      .max { (likeness(groups[$0], phrase), $0) < (likeness(groups[$1], phrase), $1) }
  }

  private func likeness(_ group: [RoundPhrase], _ phrase: RoundPhrase) -> Int {
    var likeness = 0
    if group.contains(where: { $0.ordinal != nil && $0.ordinal == phrase.ordinal }) {
      likeness += 3
    }
    if group.contains(where: { $0.phase == .over }), phrase.phase == .over { likeness += 2 }
    if group.contains(where: { $0.venue != nil && $0.venue == phrase.venue }) { likeness += 1 }
    return likeness
  }

  /// "An earlier round" is one between the same parties, where the article tells of one pair alone.
  private func shareParties(_ rounds: inout [Round]) {
    let told = rounds.filter { $0.kind == .round && !$0.participants.isEmpty }
    let sets = Set(told.map { Set($0.participants) })
    guard sets.count == 1, let participants = told.first?.participants else { return }
    for index in rounds.indices
    where rounds[index].kind == .round && rounds[index].participants.isEmpty {
      rounds[index].participants = participants
    }
  }

  // MARK: Groups

  private func agrees(_ group: [RoundPhrase], _ phrase: RoundPhrase) -> Bool {
    guard let first = group.first else { return false }
    if phrase.kind == .agreement || first.kind == .agreement {
      return phrase.kind == first.kind
        && EntityTable.key(name(first)) == EntityTable.key(name(phrase))
    }
    // "the Istanbul round": not one that has been told of without its place.
    if phrase.isNamedByVenue, !group.contains(where: { $0.venue != nil }),
      !(phrase.phase == .over && group.contains { $0.phase == .over })
    {
      return false
    }
    if phrase.isNext != first.isNext, !(phrase.refersBack && phrase.isBare) { return false }
    let isOfKind = group.contains { $0.kind == phrase.kind }
    guard
      isOfKind || phrase.refersBack && phrase.isBare && mayStand(phrase, for: group)
        || Self.may(phrase, be: group)
    else { return false }
    return !group.contains { contradicts($0, phrase) }
  }

  /// "the talks" may be a meeting, "the meeting" talks of one day.
  private func mayStand(_ phrase: RoundPhrase, for group: [RoundPhrase]) -> Bool {
    phrase.kind == .round || group.contains { $0.isWhole || $0.kind == .summit }
  }

  /// "held talks … the meeting": one may be told by the other's word.
  private static func may(_ phrase: RoundPhrase, be group: [RoundPhrase]) -> Bool {
    guard phrase.kind == .meeting || phrase.kind == .round || phrase.kind == .summit else {
      return false
    }
    let parties = Set(phrase.participants.map(\.entity))
    return group.contains { other in
      other.kind != .call && other.date != nil && other.date == phrase.date
        || !parties.isEmpty && Set(other.participants.map(\.entity)) == parties
          && other.venue == phrase.venue
    }
  }

  private func contradicts(_ one: RoundPhrase, _ two: RoundPhrase) -> Bool {
    if let first = one.ordinal, let second = two.ordinal, first != second { return true }
    if let first = one.venue, let second = two.venue, first != second { return true }
    if one.phase == .over && two.phase == .live || one.phase == .live && two.phase == .over {
      return true
    }
    if one.isEarlier != two.isEarlier, one.phase != .over || two.phase != .over,
      one.venue == nil || one.venue != two.venue
    {
      return true
    }
    let roles = Dictionary(
      one.participants.map { ($0.entity, $0.role) }, uniquingKeysWith: { first, _ in first })
    if two.participants.contains(where: {
      roles[$0.entity, default: $0.role] != $0.role
    }) {
      return true
    }
    let first = Set(one.participants.filter { $0.role == .party }.map(\.entity))
    let second = Set(two.participants.filter { $0.role == .party }.map(\.entity))
    if first.count >= 2, second.count >= 2, !first.isSubset(of: second), !second.isSubset(of: first)
    {
      return true
    }
    if let first = one.date, let second = two.date, one.isWhole, two.isWhole,
      first.precision == .day, second.precision == .day, first != second
    {
      return true
    }
    return false
  }

  /// A bare "talks" with neither place, sides, number nor fate is no round that could be told from another, and a meeting
  /// of people of one country is no talks.
  private func worthKeeping(_ group: [RoundPhrase]) -> Bool {
    guard let first = group.first else { return false }
    if first.kind == .agreement || group.contains(where: { $0.status == .agreed }) { return true }
    let participants = group.flatMap(\.participants)
    let sides = Set(participants.filter { $0.role != .delegate }.compactMap { side($0.entity) })
    let venue = group.compactMap(\.country).first
    let isAbroad = venue != nil && sides.contains { $0 != .country(venue) }
    if sides.count >= 2 || isAbroad { return true }
    switch first.kind {
    case .meeting, .call:
      return group.contains(where: \.isNext)
        && group.contains { $0.status == .scheduled && $0.date != nil }
    case .summit: return group.contains { $0.venue != nil }
    case .round, .agreement:
      return group.contains { phrase in
        phrase.venue != nil || phrase.ordinal != nil
          || phrase.status != .unknown && phrase.status != .concluded
          || phrase.participants.contains { $0.role == .mediator }
      }
    }
  }

  /// Who can be one side of talks: a country, or a body that speaks for none.
  private enum Side: Hashable {
    case country(Country.Code?)
    case body(Int)
  }

  private func side(_ entity: Int) -> Side? {
    switch entities[entity] {
    case .country(let code): .country(code)
    case .organization(let body):
      switch body.classification {
      case .armedGroup, .intergovernmental, .delegation: .body(entity)
      default: body.country.map { .country($0) }
      }
    default: table.country(of: entity).map { .country($0) }
    }
  }

  private func name(_ phrase: RoundPhrase) -> String {
    if document.tokens[phrase.head].tag.isVerb { return "meeting" }
    var start = phrase.tokens.lowerBound
    while start + 1 < phrase.tokens.upperBound, [.DT, .PRPS].contains(document.tokens[start].tag) {
      start += 1
    }
    return document.text(of: start..<phrase.tokens.upperBound)
  }

  private func round(_ group: [RoundPhrase]) -> Round {
    let best = group.max { score($0) < score($1) } ?? group[0]
    var round = Round(name: name(best), kind: best.kind)
    round.ordinal = group.compactMap(\.ordinal).first
    round.venue = group.compactMap(\.venue).first
    round.country = group.compactMap(\.country).first
    round.outcome = group.compactMap(\.outcome).first
    for participant in group.flatMap(\.participants)
    where !round.participants.contains(where: { $0.entity == participant.entity }) {
      round.participants.append(participant)
    }
    round.events = events(group)
    round.status = round.events.last?.status ?? .unknown
    for phrase in group {
      guard let date = phrase.date else { continue }
      switch phrase.status {
      case .scheduled, .ongoing: round.started = round.started ?? date
      case .resumed, .agreed: if round.started == nil { round.started = date }
      case .concluded, .collapsed:
        if phrase.isWhole { round.started = round.started ?? date }
        round.ended = round.ended ?? date
      case .suspended, .unknown: break
      }
    }
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
    return events.sorted {
      (Self.stage($0.status), $0.sentence) < (Self.stage($1.status), $1.sentence)
    }
  }

  private static func stage(_ status: Round.Status) -> Int {
    switch status {
    case .unknown: 0
    case .scheduled: 1
    case .ongoing: 2
    case .suspended: 3
    case .resumed: 4
    case .concluded, .collapsed, .agreed: 5
    }
  }

  private func score(_ phrase: RoundPhrase) -> Int {
    (phrase.venue != nil ? 2 : 0) + phrase.participants.count * 3 + (phrase.ordinal != nil ? 4 : 0)
      + min(3, phrase.tokens.count)
  }
}
