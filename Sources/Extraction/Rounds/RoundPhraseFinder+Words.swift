import Language
import News

/// What the words of a round say of it by themselves.
extension RoundPhraseFinder {
  func read(_ tokens: Range<Int>, head: Int, kind: Round.Kind) -> RoundPhrase? {
    let words = tokens.map { document.tokens[$0].lower }
    if words.contains(where: Self.privateAgreements.contains) { return nil }
    let isNamed = kind != .agreement || isNamedAgreement(tokens, head: head)
    // "Nathan Deal", "Secret Service protocol": words of much else, but for those of places and states.
    if ["deal", "protocol", "memorandum"].contains(words[words.count - 1]),
      isNamed, mentionAt[head] != nil || !tokens.contains(where: { mentionAt[$0] != nil }),
      !isMade(behind: tokens.upperBound)
    {
      return nil
    }
    // "attend no talks", "without talks"
    if words.contains("no") { return nil }
    // "two rounds", "rounds of talks": several are not one.
    if words.contains("rounds") { return nil }
    if kind == .meeting || kind == .round, words.contains(where: Self.domestic.contains) {
      return nil
    }
    let bearer = document[sentence: document.sentence(at: head)].dependents(of: head)
    var phrase = RoundPhrase(tokens: tokens, head: head, kind: kind)
    phrase.isNamed = isNamed
    phrase.ordinal = words.compactMap { $0 == "first-ever" ? 1 : Self.ordinal($0) }.first
    // "the talks, the tenth since May,"
    if phrase.ordinal == nil, kind == .round {
      phrase.ordinal =
        bearer.filter { document.tokens[$0].relation == .appos && $0 > head }
        .compactMap { Self.ordinal(document.tokens[$0].lower) }.first
    }
    phrase.isEarlier =
      words.contains { ["earlier", "initial", "previous", "last", "past", "prior"].contains($0) }
      || phrase.ordinal == 1 && kind == .round
    phrase.isOfTrade = kind != .agreement && words.contains("trade")
    phrase.isSimilar = words.contains("similar")
    // "It was the twelfth meeting of the commission."
    phrase.isNaming =
      phrase.ordinal != nil && bearer.contains { document.tokens[$0].relation == .cop }
      && bearer.contains {
        document.tokens[$0].relation.isSubject
          && ["it", "this", "that", "they"].contains(document.tokens[$0].lower)
      }
    phrase.isNext = words.contains {
      ["next", "new", "another", "further", "future", "follow-up", "fresh"].contains($0)
    }
    phrase.refersBack =
      ["the", "these", "those", "this", "that", "their", "its"].contains(words[0])
      && phrase.ordinal == nil
    return phrase
  }

  /// Words of meetings that are no talks between parties.
  static let domestic: WordSet = [
    "news", "press", "cabinet", "council", "committee", "board", "party", "staff", "campaign",
    "town", "shareholder", "shareholders", "security", "editorial", "group", "team", "family",
    "school", "prayer", "planning", "strategy", "caucus", "national", "annual",
    "wage", "pay", "salary", "contract", "transfer", "coalition", "budget", "labor", "labour",
    "merger", "takeover", "bargaining", "licensing", "league",
  ]

  /// "the Black Sea grain deal, brokered by Qatar": a deal by how it was made.
  func isMade(behind index: Int) -> Bool {
    var next = index
    if next < document.tokens.count, document.tokens[next].tag == .comma { next += 1 }
    guard next + 1 < document.tokens.count, document.tokens[next].tag == .VBN else { return false }
    return RoundAsides.makings.contains(document.tokens[next].lemma)
      && ["by", "in", "at"].contains(document.tokens[next + 1].lower)
  }

  /// Words of agreements that no states or fighters make.
  static let privateAgreements: WordSet = [
    "plea", "tentative", "settlement", "licensing", "confidentiality", "nondisclosure", "merger",
    "labor", "labour", "collective", "rental", "lease", "book", "record", "credit", "prenuptial",
  ]

  /// "the Doha Agreement", "the Minsk agreements", "1994 ceasefire": an agreement that has a name.
  func isNamedAgreement(_ tokens: Range<Int>, head: Int) -> Bool {
    let start = document.sentences[document.sentence(at: head)].lowerBound
    return tokens.contains { index in
      index < head && !isOfMakers(index)
        && (index > start || document.tokens[index].tag.isProperNoun)
        && (document.tokens[index].isCapitalised && document.tokens[index].tag != .DT
          && document.tokens[index].tag != .PRPS && document.tokens[index].lower != "mr"
          || document.tokens[index].shape.contains(.number)
            && document.tokens[index].lower.utf8.count == 4)
    }
  }

  /// "the UN-brokered truce", "the Chad-Niger ceasefire": who made it is no name.
  func isOfMakers(_ index: Int) -> Bool {
    let tokens = document.tokens
    let word = tokens[index].lower
    if ParticipantReader.leading.words.contains(where: { word.hasSuffix("-" + $0) }) { return true }
    // "the FLN truce"
    if tokens[index].shape.contains(.allCapitals), index + 1 < tokens.count,
      ["truce", "ceasefire", "cease-fire"].contains(tokens[index + 1].lower)
    {
      return true
    }
    guard mentionAt[index] != nil else { return false }
    if word.contains("-") { return true }
    let isBefore = index + 1 < tokens.count && tokens[index + 1].tag == .HYPH
    return isBefore || index > 0 && tokens[index - 1].tag == .HYPH
  }

  /// "the ninth session of the border commission", "a fourth meeting of the joint committee"
  static func isOfBody(_ head: Int, in document: Document) -> Bool {
    let view = document[sentence: document.sentence(at: head)]
    return view.dependents(of: head).contains { body in
      ["commission", "committee", "council", "group", "mechanism", "panel"].contains(
        document.tokens[body].lemma)
        && view.dependents(of: body).contains { document.tokens[$0].lower == "of" }
    }
  }

  /// "the second round of the Kampala | Process"
  func isProcess(_ index: Int) -> Bool {
    ["Process", "Track", "Format", "Dialogue"].contains(document.text(at: index))
      && document.tokens[index - 1].isCapitalised
  }

  static func isNumbered(_ index: Int, in document: Document) -> Bool {
    index > 0 && ordinal(document.tokens[index - 1].lower) != nil
  }
}
