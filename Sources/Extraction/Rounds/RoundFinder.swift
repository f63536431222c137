import Language
import News

/// Finds rounds of talks, meetings, calls and agreements, and joins the words that mean the same one.
struct RoundFinder {
  private let document: Document
  private let dates: DateResolver
  private let mentions: [MentionDraft]
  private var participants: ParticipantReader
  private var entities: [Entity] { participants.resolver.table.entities }
  private let countries: [Country.Code: Country]
  private let grouping: RoundGrouping
  private let dateline: Dateline?
  private let mentionAt: [Int: Int]
  /// The entities, with the countries for which people turned out to take part.
  var table: EntityTable { participants.resolver.table }

  init(
    _ document: Document, dates: DateResolver, resolver: SourceResolver, gazetteer: Gazetteer,
    dateline: Dateline?
  ) {
    self.document = document
    grouping = RoundGrouping(document: document, dateline: dateline)
    self.dates = dates
    self.dateline = dateline
    mentions = resolver.mentions
    countries = gazetteer.countries
    var mentionAt: [Int: Int] = [:]
    for (index, mention) in mentions.enumerated()
    where mention.bytes == nil || mention.rule == "compound" {
      for token in mention.tokens where mentionAt[token] == nil { mentionAt[token] = index }
    }
    self.mentionAt = mentionAt
    participants = ParticipantReader(
      document: document, mentions: mentions, mentionAt: mentionAt,
      aliases: BodyAliases(
        document: document, mentions: mentions, mentionAt: mentionAt,
        entities: resolver.table.entities
      ).aliases, dateline: dateline.map { $0.tokens.lowerBound..<$0.tokens.upperBound } ?? 0..<0,
      resolver: resolver)
  }

  /// - Parameter speakers: for each token the entity who said it, `nil` outside of what somebody said.
  /// - Returns: the rounds, and for each sentence the round that it is about.
  mutating func rounds(speakers: [Int?]) -> (rounds: [Round], roundOfSentence: [Int: Int]) {
    let isOfConflict = RoundSelection.isOfConflict(document)
    let finder = RoundPhraseFinder(document: document, mentionAt: mentionAt)
    var groups: [[RoundPhrase]] = []
    let headline = Headline.range(in: document)
    for sentence in document.sentences where !NameEvidence.isHeadline(sentence, document) {
      for var phrase in withoutVerbs(finder.phrases(in: sentence)) {
        phrase.isInHeadline = headline?.contains(phrase.head) ?? false
        guard var phrase = read(phrase, in: sentence, speakers, isOfConflict) else { continue }
        if isPart(phrase, of: groups) {
          phrase.status = .unknown
          phrase.isWhole = false
        }
        if let index = grouping.group(for: phrase, among: groups) {
          groups[index].append(phrase)
        } else if document.tokens[phrase.head].tag != .PRP {
          groups.append([phrase])
        }
      }
    }
    let assembly = RoundAssembly(document: document)
    grouping.joinAgreements(&groups)
    var kept = RoundSelection(document: document, table: table, isOfConflict: isOfConflict)
      .kept(groups)
    if !kept.isEmpty { readRoles(into: &kept) }
    var rounds = kept.map(assembly.round)
    for index in rounds.indices where rounds[index].country == nil {
      rounds[index].country =
        country(ofDateline: rounds[index].venue) ?? country(ofHost: rounds[index])
    }
    let sharing = SharedSides(document: document)
    sharing.share(among: &rounds, of: kept)
    RoundSides(document: document, mentions: mentions, table: table).complete(&rounds)
    let meant = rounds.indices.filter { sharing.hasEnough(rounds[$0], of: kept[$0]) }
    var roundOfSentence: [Int: Int] = [:]
    for (place, index) in meant.enumerated() {
      for phrase in kept[index] {
        let sentence = document.sentence(at: phrase.head)
        if roundOfSentence[sentence] == nil { roundOfSentence[sentence] = place }
      }
    }
    return (meant.map { rounds[$0] }, roundOfSentence)
  }

  /// "POIPET, Cambodia, Nov 10": the country of a venue that no list holds.
  private func country(ofDateline venue: String?) -> Country.Code? {
    guard let venue, let dateline, dateline.text.lowercased().hasPrefix(venue.lowercased() + ",")
    else { return nil }
    for token in dateline.tokens {
      if let mention = mentionAt[token],
        case .country(let code) = entities[mentions[mention].entity]
      {
        return code
      }
    }
    return nil
  }

  /// "Norway will host the talks": they are held there, whatever the town.
  private func country(ofHost round: Round) -> Country.Code? {
    let hosts = round.participants.filter { $0.role == .host }
    guard round.venue == nil, hosts.count == 1, case .country(let code) = entities[hosts[0].entity]
    else { return nil }
    return code
  }

  /// "The two delegations met separately": a part of the talks that go on.
  private func isPart(_ phrase: RoundPhrase, of groups: [[RoundPhrase]]) -> Bool {
    guard grouping.isLoose(phrase), phrase.status == .concluded,
      let last = groups.last(where: { $0[0].isOfTalks })
    else { return false }
    return last.contains {
      [.ongoing, .resumed, .suspended, .scheduled].contains($0.status) && !$0.isInHeadline
    }
  }

  /// "will meet for a first round": the verb tells of the round that it names.
  private func withoutVerbs(_ phrases: [RoundPhrase]) -> [RoundPhrase] {
    guard phrases.count > 1 else { return phrases }
    let verbs = Set(
      phrases.compactMap { (phrase) -> Int? in
        guard !document.tokens[phrase.head].tag.isVerb, phrase.kind != .agreement,
          let predicate = RoundPredicate(of: phrase.head, in: document),
          !["before", "under", "since", "despite"].contains(predicate.preposition ?? "")
        else { return nil }
        return predicate.token
      })
    return phrases.filter { $0.kind == .call || !verbs.contains($0.head) }
  }

  /// The phrase with what its sentence says of it; `nil` if it is no round.
  private mutating func read(
    _ phrase: RoundPhrase, in sentence: Range<Int>, _ speakers: [Int?], _ isOfConflict: Bool
  ) -> RoundPhrase? {
    var phrase = phrase
    VenueReader(
      document: document, mentions: mentions, mentionAt: mentionAt, entities: entities,
      countries: countries
    ).read(&phrase, in: sentence)
    phrase.participants = participants.participants(
      of: phrase, in: sentence, speaker: speakers[phrase.head])
    guard
      RoundSelection(document: document, table: table, isOfConflict: isOfConflict)
        .mayBeRound(phrase, in: sentence)
    else { return nil }
    let dated = RoundDates(document: document, dates: dates, dateline: dateline?.tokens)
    var reading = StatusReader.Reading(status: phrase.status)
    if phrase.status == .unknown {
      reading = StatusReader(document: document).status(of: phrase)
      phrase.status = reading.status
      phrase.outcome = reading.outcome
      phrase.isWhole = reading.isWhole
      phrase.dayNumber = reading.dayNumber
    }
    let day = dated.date(of: phrase, status: reading.token, aside: reading.aside, in: sentence)
    phrase.date = day?.date
    if reading.endsLater || reading.isUndated { phrase.date = nil }
    phrase.isEnd = reading.isEnd
    if let aside = reading.aside { phrase.began = dated.date(ofAside: aside, in: sentence) }
    // "held from Sunday to Tuesday": over on the last of its days.
    if let day, let last = day.last, phrase.isOfTalks, phrase.phase == .over,
      dates.published.map({ last.text <= $0.text }) ?? true
    {
      phrase.began = phrase.began ?? day.date
      phrase.date = last
    }
    // "The truce, which was to run from Sunday to Tuesday, collapsed": when, nobody says.
    if day?.last != nil, phrase.kind == .agreement, phrase.phase == .over { phrase.date = nil }
    if reading.begins { phrase.began = phrase.began ?? phrase.date }
    phrase.isContinued = phrase.status == .resumed && isAfterBreak(reading.token, in: sentence)
    if reading.goesOnLater, phrase.date != nil {
      phrase.status = .scheduled
      phrase.goesOnLater = true
    }
    if let date = phrase.date, let today = dates.published {
      // "They meet on Friday", "the talks open on Monday": a day to come is not over, one that is past not to come.
      if phrase.status == .concluded || phrase.status == .ongoing, date.precision == .day,
        date.text > today.text
      {
        phrase.status = .scheduled
        if reading.begins { phrase.began = nil }
      }
    }
    return phrase
  }

  /// "resumed after a three-day suspension": on that day it did not begin.
  private func isAfterBreak(_ verb: Int?, in sentence: Range<Int>) -> Bool {
    guard let verb else { return false }
    return (verb..<min(verb + 12, sentence.upperBound)).contains {
      ["suspension", "break", "pause", "recess", "interruption", "adjournment"].contains(
        document.tokens[$0].lemma)
    }
  }

  /// Gives the rounds those who mediate, host or observe them by the word of another phrase or sentence.
  private mutating func readRoles(into groups: inout [[RoundPhrase]]) {
    for sentence in document.sentences where !NameEvidence.isHeadline(sentence, document) {
      for statement in participants.roleStatements(in: sentence) {
        guard let (group, place) = phrase(meantBy: statement, in: sentence, groups) else {
          continue
        }
        for participant in statement.participants {
          groups[group].give(participant, at: place)
        }
      }
    }
  }

  /// The phrase whose round a token speaks of: the nearest of its sentence, else the last before it, else the first.
  private func phrase(
    meantBy statement: ParticipantReader.RoleStatement, in sentence: Range<Int>,
    _ groups: [[RoundPhrase]]
  ) -> (group: Int, place: Int)? {
    let token = statement.token
    var all = groups.indices.flatMap { group in
      groups[group].indices.map { (group: group, place: $0, head: groups[group][$0].head) }
    }
    if statement.isOfAgreement {
      all = all.filter { groups[$0.group][$0.place].kind == .agreement }
    }
    // "the chief negotiator told it by phone": a delegation is one of talks.
    let isOfHeads = statement.participants.allSatisfy { $0.role == .delegate }
    let own = all.filter {
      sentence.contains($0.head) && (!isOfHeads || groups[$0.group][$0.place].isOfTalks)
    }
    if let nearest = own.min(by: { abs($0.head - token) < abs($1.head - token) }) {
      return (nearest.group, nearest.place)
    }
    // A look back at an earlier round is over with its sentence.
    let live = all.filter { !groups[$0.group][$0.place].isEarlier }
    let some = live.isEmpty ? all : live
    // "Mali sent observers": to talks, and not to a treaty that was named in between.
    let talks = some.filter { groups[$0.group][$0.place].isOfTalks }
    let rest = statement.isOfAgreement || talks.isEmpty ? some : talks
    let last = rest.filter { $0.head < token }.max { $0.head < $1.head }
    return (last ?? rest.min { $0.head < $1.head }).map { ($0.group, $0.place) }
  }
}
