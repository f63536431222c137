import Language
import News

/// Says which words of an article mean the same round.
///
/// Mentions are one round unless something parts them: kind, ordinal, venue, or that one is told as past ("an earlier round",
/// "the initial round") and the other as going on.
struct RoundGrouping {
  let document: Document
  let assembly: RoundAssembly
  /// The place that the article comes from.
  private let datelinePlace: String?

  init(document: Document, dateline: Dateline?) {
    self.document = document
    assembly = RoundAssembly(document: document)
    let place = dateline?.text.prefix { $0 != "," && $0 != "(" }
    datelinePlace = place.map {
      $0.split(separator: " ").map(\.capitalisedWord).joined(separator: " ")
    }
  }

  /// The group that a phrase belongs to: of those that nothing in it contradicts the most alike, then the last.
  func group(for phrase: RoundPhrase, among groups: [[RoundPhrase]]) -> Int? {
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

  private func agrees(_ group: [RoundPhrase], _ phrase: RoundPhrase) -> Bool {
    guard let first = group.first else { return false }
    if phrase.isExtension, first.isExtension { return !group.contains { contradicts($0, phrase) } }
    if phrase.kind == .agreement || first.kind == .agreement {
      return phrase.kind == first.kind && isSameAgreement(phrase, group)
    }
    guard phrase.isExtension == first.isExtension else { return false }
    if group.contains(where: { isManner(phrase, of: $0) }) {
      return !group.contains { contradicts($0, phrase) }
    }
    // A headline tells of what the text tells, in other words.
    if group.allSatisfy(\.isInHeadline), phrase.isOfTalks, first.isOfTalks, !phrase.isEarlier {
      return !group.contains { contradicts($0, phrase) }
    }
    if phrase.isNaming || isLoose(phrase) {
      return first.isOfTalks && !group.contains { contradicts($0, phrase) }
    }
    // "the Istanbul round": not one that has been told of without its place, unless the article comes from there.
    if phrase.isNamedByVenue, !group.contains(where: { $0.venue != nil }),
      phrase.venue != datelinePlace,
      !(phrase.phase == .over && group.contains { $0.phase == .over })
    {
      return false
    }
    if phrase.isNext != first.isNext, !(phrase.refersBack && phrase.isBare),
      !isNextSentence(phrase, after: group)
    {
      return false
    }
    let isOfKind = group.contains { $0.kind == phrase.kind }
    guard
      isOfKind || phrase.refersBack && phrase.isBare && mayStand(phrase, for: group)
        || isNextSentence(phrase, after: group)
        || Self.may(phrase, be: group)
    else { return false }
    return !group.contains { contradicts($0, phrase) }
  }

  /// "The two delegations met separately": told by nothing but that they met.
  func isLoose(_ phrase: RoundPhrase) -> Bool {
    phrase.isOfTheSides && document.tokens[phrase.head].tag.isVerb && phrase.venue == nil
      && phrase.date == nil && phrase.ordinal == nil && !phrase.isEarlier && !phrase.isNext
      && phrase.status != .scheduled
  }

  /// Whether months lie between what is told of two.
  func isApart(_ one: RoundPhrase, _ two: RoundPhrase) -> Bool {
    guard let first = one.start ?? one.date, let second = two.start ?? two.date else {
      return false
    }
    return one.start != nil && two.start != nil && !Self.touch(first, second, within: 60)
  }

  /// Whether two dates may lie within some days of each other.
  static func touch(_ one: NewsDate, _ two: NewsDate, within days: Int) -> Bool {
    guard let first = one.bounds, let second = two.bounds else { return true }
    return first.lowerBound - second.upperBound <= days
      && second.lowerBound - first.upperBound <= days
  }

  /// "another round … The meeting in Oslo": a sentence later the place is added.
  private func isNextSentence(_ phrase: RoundPhrase, after group: [RoundPhrase]) -> Bool {
    guard phrase.refersBack, phrase.kind == .meeting, phrase.ordinal == nil, !phrase.isEarlier,
      !phrase.isNext, let last = group.last
    else { return false }
    let gap = document.sentence(at: phrase.head) - document.sentence(at: last.head)
    // "ended a fourth round … with both calling the meeting useful"
    if phrase.isBare, last.kind == .round, gap <= 1, last.phase != .live { return true }
    return gap == 1 && !group.contains { $0.venue != nil }
  }

  /// "the talks" may be a meeting, "the meeting" talks of one day.
  private func mayStand(_ phrase: RoundPhrase, for group: [RoundPhrase]) -> Bool {
    phrase.kind == .round || document.tokens[phrase.head].lemma == "discussion"
      || group.contains { $0.isWhole || $0.kind == .summit }
  }

  /// "held talks … the meeting": one may be told by the other's word.
  private static func may(_ phrase: RoundPhrase, be group: [RoundPhrase]) -> Bool {
    guard phrase.kind == .meeting || phrase.kind == .round || phrase.kind == .summit else {
      return false
    }
    let parties = phrase.parties
    let all = Set(phrase.participants.map(\.entity))
    return group.contains { other in
      other.kind != .call && other.date != nil && other.date == phrase.date
        || !parties.isEmpty && other.parties == parties
          && (other.venue == phrase.venue
            && (phrase.venue != nil || Set(other.participants.map(\.entity)) == all)
            // "ended a day of talks in Tbilisi … A and B met for seven hours"
            || phrase.venue == nil && phrase.date == nil && phrase.status == .concluded
              && parties.count >= 2 && other.status == .concluded && !phrase.isNext)
    }
  }

  private func contradicts(_ one: RoundPhrase, _ two: RoundPhrase) -> Bool {
    if let first = one.ordinal, let second = two.ordinal, first != second { return true }
    if isFollowing(one, two) || isFollowing(two, one) { return true }
    if let first = one.venue, let second = two.venue, first != second { return true }
    if one.phase == .over && two.phase == .live || one.phase == .live && two.phase == .over {
      if !isOverSinceResumed(one, two), !isOverSinceResumed(two, one) { return true }
    }
    if isOverLong(one, before: two) || isOverLong(two, before: one) { return true }
    if one.isEarlier != two.isEarlier, let first = one.date, let second = two.date,
      !Self.touch(first, second, within: 0)
    {
      return true
    }
    if one.isEarlier != two.isEarlier,
      isVerb(one) || isVerb(two) || one.phase != .over || two.phase != .over,
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
      !Self.touch(first, second, within: 0)
    {
      return true
    }
    return false
  }

  /// "The second round followed a meeting in Tunis": one came behind the other.
  private func isFollowing(_ one: RoundPhrase, _ two: RoundPhrase) -> Bool {
    guard one.head < two.head,
      document.sentence(at: one.head) == document.sentence(at: two.head),
      let verb = RoundPredicate.token(of: two.head, in: document), verb < two.head, verb > one.head
    else { return false }
    return ["follow", "precede"].contains(document.tokens[verb].lemma)
  }

  /// "held their first talks, meeting for two days in Oslo": how they did.
  private func isManner(_ phrase: RoundPhrase, of other: RoundPhrase) -> Bool {
    let token = document.tokens[phrase.head]
    return token.tag == .VBG && token.relation.universal == .advcl
      && document.sentence(at: phrase.head) == document.sentence(at: other.head)
      && RoundPredicate.token(of: other.head, in: document) == Int(token.head)
  }

  /// "The ministers last met in May": no other words mean that meeting.
  private func isVerb(_ phrase: RoundPhrase) -> Bool {
    phrase.isEarlier && document.tokens[phrase.head].tag.isVerb
  }

  /// "ended on Friday … The talks, which had resumed on Monday": both of one.
  private func isOverSinceResumed(_ over: RoundPhrase, _ resumed: RoundPhrase) -> Bool {
    guard !over.isEarlier, over.phase == .over, resumed.status == .resumed,
      let end = over.date?.bounds, let start = resumed.date?.bounds
    else { return false }
    return start.lowerBound <= end.upperBound
  }

  /// Whether one was over months before the other went on.
  private func isOverLong(_ one: RoundPhrase, before two: RoundPhrase) -> Bool {
    guard one.phase == .over, two.phase != .over, let end = one.date?.bounds,
      let start = (two.start ?? two.date)?.bounds
    else { return false }
    return end.upperBound + 30 < start.lowerBound
  }
}

extension Substring {
  /// "Geneva" for "GENEVA".
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

extension NewsDate {
  /// The first and the last day that it may mean, as numbers of days.
  fileprivate var bounds: ClosedRange<Int>? {
    if let day { return day.number...day.number }
    let first = CalendarDay(text + (precision == .year ? "-01-01" : "-01"))
    let last = CalendarDay(text + (precision == .year ? "-12-28" : "-28"))
    guard let first, let last else { return nil }
    return first.number...last.number + 3
  }
}
