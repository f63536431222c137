import Language
import News

/// As what somebody takes part.
extension ParticipantReader {
  /// "with X and Y as mediators", "with X in the chair", "with X mediating".
  ///
  /// - Returns: `nil` for those who do something else: "with X insisting on a delay".
  func role(behind end: Int, in sentence: Range<Int>) -> Round.Participant.Role? {
    let behind = (end..<min(end + 4, sentence.upperBound)).map { document.tokens[$0].lower }
    guard let first = behind.first else { return .party }
    if let role = Self.activities[document.tokens[end].lemma], document.tokens[end].tag == .VBG {
      return role
    }
    if document.tokens[end].tag == .VBG, !["acting", "serving", "taking"].contains(first) {
      return nil
    }
    guard ["as", "in", "acting", "serving"].contains(first) else { return .party }
    if behind.contains("mediating") || behind.contains("chair") { return .mediator }
    if behind.contains("hosting") { return .host }
    if behind.contains("observing") { return .observer }
    let lemmas = (end..<min(end + 4, sentence.upperBound)).map { document.tokens[$0].lemma }
    return lemmas.lazy.compactMap { Self.roleNouns[$0] }.first ?? .party
  }

  /// "with the mediation of Qatar", "with Qatari mediation": who is named there helps.
  func isHelp(_ list: Range<Int>) -> Bool {
    list.prefix(4).contains {
      !document.tokens[$0].isCapitalised
        && ["mediation", "facilitation", "brokering", "help", "assistance", "support"].contains(
          document.tokens[$0].lower)
    }
  }

  static let activities: WordTable<Round.Participant.Role> = [
    "mediate": .mediator, "shuttle": .mediator, "broker": .mediator, "facilitate": .mediator,
    "moderate": .mediator, "chair": .mediator, "preside": .mediator, "host": .host,
    "observe": .observer, "watch": .observer, "listen": .observer,
  ]

  /// "Qatari-mediated", "U.N.-led": who stands in front leads.
  func isLed(_ index: Int) -> Bool {
    let word = document.tokens[index].lower
    if Self.leading.words.contains(where: { word.hasSuffix("-" + $0) }) { return true }
    return index + 2 < document.tokens.count && document.tokens[index + 1].tag == .HYPH
      && Self.leading.contains(document.tokens[index + 2].lower)
  }

  static let leading: WordSet = [
    "led", "mediated", "brokered", "sponsored", "backed", "hosted", "facilitated", "chaired",
  ]

  /// Verbs whose subject is no party.
  static let roles: WordTable<Round.Participant.Role> = [
    "host": .host, "chair": .mediator, "mediate": .mediator, "broker": .mediator,
    "facilitate": .mediator, "convene": .mediator, "observe": .observer,
  ]

  /// "under Qatari auspices", "under the mediation of Qatar": up to where those who lead are named.
  func patronage(behind index: Int, in sentence: Range<Int>) -> Int? {
    let near = index + 1..<min(index + 8, sentence.upperBound)
    guard
      let word = near.first(where: {
        [
          "auspices", "mediation", "sponsorship", "patronage", "aegis", "offices", "chairmanship",
          "facilitation", "stewardship",
        ].contains(document.tokens[$0].lower)
      })
    else { return nil }
    guard word + 1 < sentence.upperBound, document.tokens[word + 1].lower == "of" else {
      return word
    }
    return list(after: word + 1, limit: sentence.upperBound).upperBound
  }

  /// "Norway, one of the guarantor countries", "Norway, a guarantor state", "Norway, one of the mediators": who stands in
  /// front of the comma.
  func namedInFront(of noun: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = noun + 1
    let isState =
      end < sentence.upperBound
      && ["country", "state", "nation", "power"].contains(document.tokens[end].lemma)
    if isState { end += 1 }
    guard end >= sentence.upperBound || [.comma, .period].contains(document.tokens[end].tag),
      let comma = (max(sentence.lowerBound, noun - 7)..<noun).last(where: {
        document.tokens[$0].tag == .comma
      }), comma > sentence.lowerBound, let mention = mentionAt[comma - 1],
      mentions[mention].tokens.upperBound == comma,
      !(comma..<noun).contains(where: {
        mentionAt[$0] != nil || document.tokens[$0].tag.isVerb
      })
    else { return nil }
    let first = document.tokens[comma + 1].lower
    guard first == "one" && comma + 1 < noun || isState && ["a", "another", "the"].contains(first)
    else { return nil }
    return mentions[mention].tokens
  }
}
