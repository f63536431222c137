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
      for phrase in withoutVerbs(finder.phrases(in: sentence)) {
        guard let phrase = read(phrase, in: sentence, speakers) else { continue }
        if let index = grouping.group(for: phrase, among: groups) {
          groups[index].append(phrase)
        } else if document.tokens[phrase.head].tag != .PRP {
          groups.append([phrase])
        }
      }
    }
    var rounds: [Round] = []
    var roundOfSentence: [Int: Int] = [:]
    let assembly = RoundAssembly(document: document)
    var kept = RoundSelection(document: document, table: table).kept(groups)
    if !kept.isEmpty { readRoles(into: &kept) }
    for group in kept {
      for phrase in group {
        let sentence = document.sentence(at: phrase.head)
        if roundOfSentence[sentence] == nil { roundOfSentence[sentence] = rounds.count }
      }
      rounds.append(assembly.round(group))
    }
    shareParties(&rounds)
    RoundSides(document: document, mentions: mentions, table: table).complete(&rounds)
    return (rounds, roundOfSentence)
  }

  /// "will meet for a first round": the verb tells of the round that it names.
  private func withoutVerbs(_ phrases: [RoundPhrase]) -> [RoundPhrase] {
    guard phrases.count > 1 else { return phrases }
    let verbs = Set(
      phrases.compactMap { phrase in
        document.tokens[phrase.head].tag.isVerb
          ? nil : RoundPredicate.token(of: phrase.head, in: document)
      })
    return phrases.filter { !verbs.contains($0.head) }
  }

  /// The phrase with what its sentence says of it; `nil` if it is no round.
  private mutating func read(_ phrase: RoundPhrase, in sentence: Range<Int>, _ speakers: [Int: Int])
    -> RoundPhrase?
  {
    var phrase = phrase
    VenueReader(
      document: document, mentions: mentions, mentionAt: mentionAt, entities: entities,
      countries: countries
    ).read(&phrase, in: sentence)
    phrase.participants = participants.participants(
      of: phrase, in: sentence, speaker: speakers[phrase.head])
    guard
      RoundSelection(document: document, table: table).mayBeRound(phrase, in: sentence)
    else { return nil }
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
      // "They meet on Friday", "the talks open on Monday": a day to come is not over, one that is past not to come.
      if phrase.status == .concluded || phrase.status == .ongoing, date.precision == .day,
        date.text > today.text
      {
        phrase.status = .scheduled
      }
    }
    return phrase
  }

  /// Gives the rounds those who mediate, host or observe them by the word of another phrase or sentence.
  private mutating func readRoles(into groups: inout [[RoundPhrase]]) {
    for sentence in document.sentences where !NameEvidence.isHeadline(sentence, document) {
      for statement in participants.roleStatements(in: sentence) {
        guard let (group, place) = phrase(meantAt: statement.token, in: sentence, groups) else {
          continue
        }
        for participant in statement.participants {
          groups[group].give(participant, at: place)
        }
      }
    }
  }

  /// The phrase whose round a token speaks of: the nearest of its sentence, else the last before it, else the first.
  private func phrase(meantAt token: Int, in sentence: Range<Int>, _ groups: [[RoundPhrase]])
    -> (group: Int, place: Int)?
  {
    let all = groups.indices.flatMap { group in
      groups[group].indices.map { (group: group, place: $0, head: groups[group][$0].head) }
    }
    let own = all.filter { sentence.contains($0.head) }
    if let nearest = own.min(by: { abs($0.head - token) < abs($1.head - token) }) {
      return (nearest.group, nearest.place)
    }
    // A look back at an earlier round is over with its sentence.
    let live = all.filter { !groups[$0.group][$0.place].isEarlier }
    let rest = live.isEmpty ? all : live
    let last = rest.filter { $0.head < token }.max { $0.head < $1.head }
    return (last ?? rest.min { $0.head < $1.head }).map { ($0.group, $0.place) }
  }

  /// "An earlier round" is one between the same parties, where the article tells of one pair alone.
  private func shareParties(_ rounds: inout [Round]) {
    let told = rounds.filter {
      $0.kind != .agreement && $0.kind != .call && !$0.participants.isEmpty
    }
    let sets = Set(told.filter { $0.kind == .round }.map { Set($0.participants) })
    if sets.count == 1, let participants = told.first(where: { $0.kind == .round })?.participants {
      for index in rounds.indices
      where rounds[index].kind == .round && rounds[index].participants.isEmpty {
        rounds[index].participants = participants.filter { $0.role == .party }
      }
    }
    // Where one side is named, the other goes without saying; so do both of "the two sides".
    let sides = Set(told.map { Set($0.participants.filter { $0.role == .party }) })
      .filter { $0.count >= 2 }
    guard sides.count == 1, let pair = sides.first else { return }
    for index in rounds.indices
    where rounds[index].kind != .agreement && rounds[index].kind != .call {
      let mine = Set(rounds[index].participants.filter { $0.role == .party })
      guard mine.count < 2, mine.isSubset(of: pair),
        rounds[index].participants.allSatisfy({ participant in
          participant.role == .party || !pair.contains { $0.entity == participant.entity }
        })
      else { continue }
      rounds[index].participants += pair.subtracting(mine).sorted { $0.entity < $1.entity }
    }
  }

}
