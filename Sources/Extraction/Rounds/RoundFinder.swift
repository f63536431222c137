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
  private let entities: [Entity]
  private let countries: [Country.Code: Country]
  private var mentionAt: [Int: Int] = [:]

  init(_ document: Document, dates: DateResolver, resolver: SourceResolver, gazetteer: Gazetteer) {
    self.document = document
    self.dates = dates
    mentions = resolver.mentions
    entities = resolver.table.entities
    countries = gazetteer.countries
    for (index, mention) in mentions.enumerated()
    where mention.bytes == nil || mention.rule == "compound" {
      for token in mention.tokens where mentionAt[token] == nil { mentionAt[token] = index }
    }
  }

  /// One phrase that means a round.
  private struct Phrase {
    var tokens: Range<Int>
    var head: Int
    var kind: Round.Kind
    var ordinal: Int?
    var isPast: Bool
    var venue: String?
    var country: Country.Code?
    var status: Round.Status
    var date: NewsDate?
    var participants: [Round.Participant]
    var outcome: String?
  }

  /// - Returns: the rounds, and for each sentence the round that it is about.
  func rounds() -> (rounds: [Round], roundOfSentence: [Int: Int]) {
    var groups: [[Phrase]] = []
    for (sentence, range) in document.sentences.enumerated() {
      for phrase in phrases(in: range, sentence: sentence) {
        if let index = groups.firstIndex(where: { agrees($0, phrase) }) {
          groups[index].append(phrase)
        } else {
          groups.append([phrase])
        }
      }
    }
    var rounds: [Round] = []
    var roundOfSentence: [Int: Int] = [:]
    for group in groups where worthKeeping(group) {
      for phrase in group {
        let sentence = document.sentence(at: phrase.head)
        if roundOfSentence[sentence] == nil { roundOfSentence[sentence] = rounds.count }
      }
      rounds.append(round(group))
    }
    shareParties(&rounds)
    return (rounds, roundOfSentence)
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

  // MARK: Phrases

  private static let heads: [String: Round.Kind] = [
    "round": .round, "rounds": .round, "talks": .round, "negotiations": .round,
    "renegotiations": .round, "dialogue": .round,
    "summit": .summit, "meeting": .meeting, "conference": .meeting, "discussions": .meeting,
    "phone": .call, "agreement": .agreement,
    "agreements": .agreement, "accord": .agreement, "accords": .agreement, "treaty": .agreement,
    "pact": .agreement, "ceasefire": .agreement,
    "cease-fire": .agreement, "truce": .agreement, "armistice": .agreement, "protocol": .agreement,
    "deal": .agreement, "memorandum": .agreement,
  ]

  private func phrases(in range: Range<Int>, sentence: Int) -> [Phrase] {
    var found: [Phrase] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = document.tokens[index]
      guard let kind = Self.heads[token.lower] else {
        index += 1
        continue
      }
      var end = index + 1
      var head = index
      if kind == .call {
        guard end < range.upperBound, ["call", "conversation"].contains(document.tokens[end].lower)
        else {
          index += 1
          continue
        }
        head = end
        end += 1
      }
      // "round of talks", "round of negotiations"
      if token.lower.hasPrefix("round"), end + 1 < range.upperBound,
        document.tokens[end].lower == "of", let inner = Self.heads[document.tokens[end + 1].lower],
        inner != .agreement
      {
        end += 2
      }
      var start = index
      while start > range.lowerBound, isModifier(start - 1) {
        start -= 1
        // An article begins its phrase.
        if document.tokens[start].tag == .DT || document.tokens[start].tag == .PRPS { break }
      }
      if let phrase = read(start..<end, head: head, kind: kind, in: range) { found.append(phrase) }
      index = end
    }
    return found
  }

  private func isModifier(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.tag.isVerb,
      !["resumed", "renewed", "mediated", "brokered", "stalled", "continuing", "led"].contains(
        token.lower)
    {
      return false
    }
    return token.tag.isNoun || token.tag.isAdjective || token.tag == .DT || token.tag == .CD
      || token.tag == .POS || token.tag == .PRPS || token.tag == .JJ || mentionAt[index] != nil
      || token.tag.isVerb
  }

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7, "8th": 8, "9th": 9,
    "10th": 10,
  ]

  private func read(_ tokens: Range<Int>, head: Int, kind: Round.Kind, in sentence: Range<Int>)
    -> Phrase?
  {
    let words = tokens.map { document.tokens[$0].lower }
    if kind == .agreement {
      guard isNamedAgreement(tokens, head: head) else { return nil }
    }
    if kind == .meeting, document.tokens[head].lower == "conference",
      words.contains("news") || words.contains("press")
    {
      return nil
    }
    var phrase = Phrase(
      tokens: tokens, head: head, kind: kind, isPast: false, status: .unknown, participants: [])
    phrase.ordinal = words.compactMap { Self.ordinals[$0] }.first
    phrase.isPast =
      words.contains { ["earlier", "initial", "previous", "last", "past"].contains($0) }
      || phrase.ordinal == 1 && kind == .round
    setVenue(&phrase, sentence)
    phrase.participants = ParticipantReader(
      document: document, mentions: mentions, mentionAt: mentionAt, entities: entities
    )
    .participants(of: tokens, kind: kind, in: sentence)
    let status = StatusReader(document: document).status(of: tokens, kind: kind, in: sentence)
    phrase.status = status.status
    phrase.outcome = status.outcome
    phrase.date = dates.dates(in: sentence).first?.date
    if kind == .round, phrase.status == .collapsed || phrase.status == .concluded,
      !words.contains(where: { ["new", "next", "latest", "resumed"].contains($0) })
    {
      phrase.isPast = true
    }
    return phrase
  }

  /// "the Doha Agreement", "the Minsk agreements", "1994 ceasefire": an agreement that has a name.
  private func isNamedAgreement(_ tokens: Range<Int>, head: Int) -> Bool {
    tokens.contains { index in
      index < head
        && (document.tokens[index].isCapitalised && document.tokens[index].tag != .DT
          && document.tokens[index].tag != .PRPS
          || document.tokens[index].shape.contains(.number)
            && document.tokens[index].lower.utf8.count == 4)
    }
  }

  private func setVenue(_ phrase: inout Phrase, _ sentence: Range<Int>) {
    if phrase.kind == .agreement { return }
    for index in phrase.tokens {
      if let mention = mentionAt[index], let place = place(mention) {
        (phrase.venue, phrase.country) = place
        return
      }
    }
    // "talks … in Istanbul": the first place behind, in the same clause.
    var index = phrase.tokens.upperBound
    while index + 1 < sentence.upperBound, index - phrase.tokens.upperBound < 14 {
      let token = document.tokens[index]
      if token.tag == .colon || token.isQuotationMark
        || Self.heads[token.lower] != nil && Self.heads[token.lower] != .agreement
          && token.lower != "dialogue"
      {
        return
      }
      if ["in", "at"].contains(token.lower),
        let mention = mentionAt[index + 1]
          ?? (index + 2 < sentence.upperBound ? mentionAt[index + 2] : nil),
        let place = place(mention)
      {
        (phrase.venue, phrase.country) = place
        return
      }
      index += 1
    }
  }

  private func place(_ index: Int) -> (String, Country.Code?)? {
    let mention = mentions[index]
    guard mention.kind == .place || mention.kind == .metonym && mention.rule == "capital",
      case .country(let code) = entities[mention.entity]
    else { return nil }
    return (document.text(of: mention.tokens), code)
  }

  // MARK: Groups

  private func agrees(_ group: [Phrase], _ phrase: Phrase) -> Bool {
    guard let first = group.first else { return false }
    if phrase.kind == .agreement || first.kind == .agreement {
      return phrase.kind == first.kind
        && EntityTable.key(name(first)) == EntityTable.key(name(phrase))
    }
    guard first.kind == phrase.kind else { return false }
    for other in group {
      if let one = other.ordinal, let two = phrase.ordinal, one != two { return false }
      if let one = other.venue, let two = phrase.venue, one != two { return false }
    }
    return group.contains(where: \.isPast) == phrase.isPast
  }

  /// A bare "talks" with neither place, party, number nor fate is no round that could be told from another.
  private func worthKeeping(_ group: [Phrase]) -> Bool {
    group.contains { phrase in
      phrase.kind == .agreement || phrase.venue != nil || phrase.ordinal != nil
        || !phrase.participants.isEmpty || phrase.status != .unknown
    }
  }

  private func name(_ phrase: Phrase) -> String {
    var start = phrase.tokens.lowerBound
    while start + 1 < phrase.tokens.upperBound, [.DT, .PRPS].contains(document.tokens[start].tag) {
      start += 1
    }
    return document.text(of: start..<phrase.tokens.upperBound)
  }

  private func round(_ group: [Phrase]) -> Round {
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
    for phrase in group {
      let sentence = document.sentence(at: phrase.head)
      let event = Round.Event(
        sentence: sentence, status: phrase.status, on: phrase.status == .unknown ? nil : phrase.date
      )
      if !round.events.contains(where: { $0.sentence == sentence }) { round.events.append(event) }
    }
    round.status = group.map(\.status).first { $0 != .unknown } ?? .unknown
    if let told = group.first(where: { $0.status != .unknown && $0.date != nil }),
      let date = told.date
    {
      switch told.status {
      case .scheduled, .ongoing, .resumed, .agreed: round.started = date
      case .concluded, .collapsed: round.ended = date
      case .suspended, .unknown: break
      }
    }
    return round
  }

  private func score(_ phrase: Phrase) -> Int {
    (phrase.venue != nil ? 2 : 0) + phrase.participants.count * 3 + (phrase.ordinal != nil ? 4 : 0)
      + min(3, phrase.tokens.count)
  }
}
