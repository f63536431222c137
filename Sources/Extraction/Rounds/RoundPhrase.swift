import News

/// Words that mean a round, with what their sentence says of it.
struct RoundPhrase {
  /// Whether a round is over, goes on or is to come, where that tells it from another one.
  enum Phase {
    case over, live, open
  }

  var tokens: Range<Int>
  var head: Int
  var kind: Round.Kind
  var ordinal: Int?
  /// "an earlier round", "the initial round".
  var isEarlier = false
  /// "the next meeting", "another round".
  var isNext = false
  /// "the Istanbul round": the venue is its name.
  var isNamedByVenue = false
  /// Whether an agreement has a name of its own: "the Doha Agreement", not "a truce".
  var isNamed = true
  /// "the second round": a round of anything, as long as nobody is seen to talk.
  var isDoubtful = false
  /// "the two sides are to meet": those who take part are named elsewhere.
  var isOfTheSides = false
  /// "an extension of the truce": agreed on, but not talks that were held.
  var isExtension = false
  /// Whether the headline tells of it.
  var isInHeadline = false
  /// "a similar meeting": one of a series of which others are told.
  var isSimilar = false
  /// "The ministers met": people of whom only another round can tell whose they are.
  var needsSides = false
  /// "It was the twelfth meeting": says what has been told of already.
  var isNaming = false
  /// "trade talks": of two countries, or of nobody who is meant here.
  var isOfTrade = false
  /// "the talks", "it": what has been named before.
  var refersBack = false
  var venue: String?
  var country: Country.Code?
  var status = Round.Status.unknown
  /// When what the status says happened, or happens.
  var date: NewsDate?
  /// When it began or was made, told beside what has become of it: "the talks, which opened on Sunday, …".
  var began: NewsDate?
  /// "will go on in Brussels next week": talks of those sides, on another day.
  var goesOnLater = false
  /// 2 for "held talks for a second day".
  var dayNumber: Int?
  /// "resumed after a three-day break": it had begun before.
  var isContinued = false
  /// "ended on Tuesday with a deal": agreed, and over on the date.
  var isEnd = false
  /// Whether it began and ended on the date: "met on Monday".
  var isWhole = false
  var outcome: String?
  var participants: [Round.Participant] = []

  init(tokens: Range<Int>, head: Int, kind: Round.Kind) {
    self.tokens = tokens
    self.head = head
    self.kind = kind
  }

  var phase: Phase {
    if isEarlier { return .over }
    switch status {
    case .concluded, .collapsed: return .over
    case .resumed, .scheduled: return .live
    case .ongoing, .suspended, .agreed, .unknown: return .open
    }
  }

  /// The day on which it began, as far as these words say.
  var start: NewsDate? {
    if let began { return began }
    guard let date, !isContinued else { return nil }
    switch status {
    case .scheduled, .ongoing, .resumed: return firstDay(of: date)
    case .agreed: return isEnd && isOfTalks ? nil : firstDay(of: date)
    case .concluded, .collapsed: return isWhole ? firstDay(of: date) : nil
    case .suspended, .unknown: return nil
    }
  }

  private func firstDay(of date: NewsDate) -> NewsDate {
    guard let dayNumber, let day = date.day else { return date }
    return NewsDate(day.adding(days: 1 - dayNumber))
  }

  var isOfTalks: Bool { kind != .agreement && kind != .call }

  /// Whose sides they are, without their delegates and helpers.
  var parties: Set<Int> { Set(participants.lazy.filter { $0.role == .party }.map(\.entity)) }

  /// Whether nothing in it could tell it from another round.
  var isBare: Bool {
    ordinal == nil && venue == nil && !isEarlier && !isNext
      && !participants.contains { $0.role == .party }
  }
}

extension [RoundPhrase] {
  /// Gives the round of these phrases a participant.
  ///
  /// Who was taken for a side beside two others is none of them.
  mutating func give(_ participant: Round.Participant, at place: Int) {
    var isKnown = false
    let sides = Set(joined.filter { $0.role == .party }.map(\.entity))
    for index in indices {
      for other in self[index].participants.indices
      where self[index].participants[other].entity == participant.entity {
        isKnown = true
        if self[index].participants[other].role == .party, sides.count > 2 {
          self[index].participants[other].role = participant.role
        }
      }
    }
    if !isKnown { self[place].participants.append(participant) }
  }

  private var joined: [Round.Participant] { flatMap(\.participants) }
}
