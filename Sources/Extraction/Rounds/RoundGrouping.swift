import Language
import News

/// Says which words of an article mean the same round.
///
/// Mentions are one round unless something parts them: kind, ordinal, venue, or that one is told as past ("an earlier round",
/// "the initial round") and the other as going on.
struct RoundGrouping {
  private let document: Document
  private let assembly: RoundAssembly
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
    if phrase.kind == .agreement || first.kind == .agreement {
      guard phrase.kind == first.kind, phrase.isNamed == first.isNamed else { return false }
      // "the truce" is the one of which has been told.
      if !phrase.isNamed {
        return phrase.refersBack
          && document.tokens[first.head].lemma == document.tokens[phrase.head].lemma
      }
      return EntityTable.key(assembly.name(of: first)) == EntityTable.key(assembly.name(of: phrase))
    }
    guard phrase.isExtension == first.isExtension else { return false }
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

  /// "another round … The meeting in Oslo": a sentence later the place is added.
  private func isNextSentence(_ phrase: RoundPhrase, after group: [RoundPhrase]) -> Bool {
    guard phrase.refersBack, phrase.kind == .meeting, phrase.ordinal == nil, !phrase.isEarlier,
      !phrase.isNext, !group.contains(where: { $0.venue != nil }), let last = group.last
    else { return false }
    return document.sentence(at: phrase.head) == document.sentence(at: last.head) + 1
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
}

extension Substring {
  /// "Geneva" for "GENEVA".
  fileprivate var capitalisedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
