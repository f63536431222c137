import Language
import News

/// Finds the words of a sentence that mean a round of talks, a meeting, a call or an agreement.
struct RoundPhraseFinder {
  let document: Document
  let mentionAt: [Int: Int]
  /// Whether anybody talks in the text: rounds are of votes, shots and drinks as well.
  let tellsOfTalks: Bool
  /// Whether the text numbers rounds: then "a third" is one.
  let numbersRounds: Bool
  /// Whether it numbers sessions of a commission: then "a tenth session" is one.
  private let numbersSittings: Bool

  init(document: Document, mentionAt: [Int: Int]) {
    self.document = document
    self.mentionAt = mentionAt
    tellsOfTalks = document.tokens.indices.contains {
      Self.talks.contains(document.tokens[$0].lower)
    }
    numbersSittings = document.tokens.indices.contains {
      Self.parts.contains(document.tokens[$0].lower) && Self.isNumbered($0, in: document)
        && Self.isOfBody($0, in: document)
    }
    numbersRounds = document.tokens.indices.dropFirst().contains {
      document.begins($0, with: "r") && document.tokens[$0].lower == "round"
        && Self.ordinal(document.tokens[$0 - 1].lower) != nil
    }
  }

  private static let talks: WordSet = [
    "talks", "negotiations", "dialogue", "mediators", "ceasefire", "truce",
  ]

  static let heads: WordTable<Round.Kind> = [
    "round": .round, "rounds": .round, "talks": .round, "negotiations": .round,
    "renegotiations": .round, "dialogue": .round, "summit": .summit, "meeting": .meeting,
    "conference": .meeting, "discussions": .meeting, "phone": .call, "telephone": .call,
    "agreement": .agreement, "agreements": .agreement, "accord": .agreement, "accords": .agreement,
    "treaty": .agreement, "pact": .agreement, "table": .round, "ceasefire": .agreement,
    "cease-fire": .agreement,
    "truce": .agreement, "armistice": .agreement, "protocol": .agreement, "deal": .agreement,
    "memorandum": .agreement, "cycle": .round, "session": .round, "leg": .round,
    "consultation": .meeting, "consultations": .round,
    "cessation": .agreement, "declaration": .agreement, "understanding": .agreement,
    "charter": .agreement,
  ]

  /// Heads that mean an agreement as a part of its name.
  private static let solemn: WordSet = ["declaration", "understanding", "charter"]

  /// Heads that mean a round only as a part of talks: "a sixth cycle of peace talks".
  private static let parts: WordSet = ["cycle", "session", "leg"]

  func phrases(in range: Range<Int>) -> [RoundPhrase] {
    var found: [RoundPhrase] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard mayBegin(index) else {
        index += 1
        continue
      }
      let token = document.tokens[index]
      if let phrase = extensionOfTruce(at: index, in: range) {
        found.append(phrase)
        index = phrase.tokens.upperBound
      } else if let kind = Self.heads[token.lower], let phrase = phrase(at: index, kind, in: range)
      {
        found.append(phrase)
        index = phrase.tokens.upperBound
      } else if let phrase = meeting(at: index) ?? call(at: index) ?? numberAlone(
        at: index, in: range)
        ?? nextOne(at: index, in: range) ?? backReference(at: index)
      {
        found.append(phrase)
        index = max(phrase.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a phrase of any kind is found at such a token: at most others none is looked for.
  private func mayBegin(_ index: Int) -> Bool {
    let tag = document.tokens[index].tag
    return tag == .PRP || Self.openings.contains(document.tokens[index].lower)
      || document.tokens[index].shape.contains(.number)
        && Self.ordinal(document.tokens[index].lower) != nil
      || tag.isVerb && Self.verbs.contains(document.tokens[index].lemma)
  }

  private static let openings = WordSet(heads.words + ordinals.words + ["one", "next"])

  /// Verbs that tell of a meeting or a call.
  private static let verbs: WordSet = [
    "meet", "reconvene", "telephone", "phone", "speak", "talk", "discuss", "confer", "negotiate",
  ]

  private func phrase(at index: Int, _ kind: Round.Kind, in range: Range<Int>) -> RoundPhrase? {
    let token = document.tokens[index]
    guard
      token.tag.isNoun || token.lower == "phone" || token.lower == "telephone"
        || isMisreadRound(index) || Self.solemn.contains(token.lower) && token.isCapitalised
    else { return nil }
    if token.lower == "table", !isNegotiatingTable(index) { return nil }
    if kind == .agreement, isBeforeHead(index, in: range) { return nil }
    var end = index + 1
    var head = index
    if kind == .call {
      guard end < range.upperBound, ["call", "conversation"].contains(document.tokens[end].lower)
      else { return nil }
      head = end
      end += 1
    }
    let isPart = Self.parts.contains(token.lower)
    let hasRest = end + 1 < range.upperBound && document.tokens[end].lower == "of"
    let isSitting =
      isPart && Self.isNumbered(index, in: document)
      && (Self.isOfBody(index, in: document) || numbersSittings && !hasRest)
    if isPart, !hasRest, !isSitting { return nil }
    if token.lower == "cessation" {
      guard hasRest, document.tokens[end + 1].lower == "hostilities" else { return nil }
      end += 2
    }
    if Self.solemn.contains(token.lower), token.isCapitalised, index > range.lowerBound + 1,
      document.tokens[index - 1].isCapitalised
    {
      // "the Tunis Declaration": known by its name.
    } else if token.lower == "understanding" || token.lower == "charter" {
      return nil
    } else if token.lower == "declaration" {
      guard hasRest, ["principles", "intent"].contains(document.tokens[end + 1].lower) else {
        return nil
      }
      end += 2
    }
    if kind == .agreement, isMissed(index, from: range.lowerBound) { return nil }
    // "round of talks", "round of negotiations"
    if !isSitting, token.lower.hasPrefix("round") || isPart, end + 1 < range.upperBound,
      document.tokens[end].lower == "of"
    {
      var inner = end + 1
      while inner < range.upperBound, isModifier(inner),
        Self.heads[document.tokens[inner].lower] == nil && !isProcess(inner)
          || isBeforeHead(inner, in: range)
      { inner += 1 }
      guard inner < range.upperBound,
        let kind = isProcess(inner) ? .round : Self.heads[document.tokens[inner].lower],
        kind != .agreement
      else { return nil }
      end = inner + 1
    }
    let isDoubtful =
      token.lower == "round" && end == index + 1 && !tellsOfTalks && !hasPlace(before: index)
    var start = index
    while start > range.lowerBound, isModifier(start - 1), !isBeforeName(start - 1) {
      // "rebels open third round": in a headline the verb may be taken for an adjective.
      if Headline.isVerb(start - 1, in: document) { break }
      start -= 1
      // An article begins its phrase.
      if document.tokens[start].tag == .DT || document.tokens[start].tag == .PRPS { break }
    }
    if ["truce", "ceasefire", "cease-fire"].contains(token.lower),
      isTopic(start, from: range.lowerBound)
    {
      return nil
    }
    var phrase = read(start..<end, head: head, kind: kind)
    phrase?.isDoubtful = isDoubtful
    // "The two sides signed a declaration of principles."
    if kind == .agreement, let verb = RoundPredicate.token(of: index, in: document),
      RoundAsides.makings.contains(document.tokens[verb].lemma), let subject = subject(of: verb),
      isSides(subject)
    {
      phrase?.isOfTheSides = true
    }
    return phrase
  }

  /// Nouns for those who take part.
  static func isPeople(_ lemma: String) -> Bool {
    Offices.isHead(lemma) || Descriptions.speakers.contains(lemma)
      || Descriptions.delegations.contains(lemma) || Descriptions.mediators.contains(lemma)
      || [
        "government", "side", "counterpart", "expert", "partner", "rebel", "week", "month", "day",
        "city", "capital", "group", "authority", "force", "army", "military", "administration",
        "faction",
      ].contains(lemma)
  }

  /// "GENEVA Talks with …": the place of a dateline without its dash.
  private func isDateline(_ index: Int) -> Bool {
    document.tokens[index].shape.contains(.allCapitals) && mentionAt[index] != nil
      && document.tokens[index + 1].isCapitalised
      && document.tokens[index].shape.contains(.paragraphStart)
  }

  private func isModifier(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if isDateline(index) { return false }
    // "an offer to mediate talks"
    if token.tag == .VB { return false }
    // "U.S.-brokered"
    if token.tag == .HYPH { return index > 0 && mentionAt[index - 1] != nil }
    // "Malawi resumed talks": a verb with an object is none of its words; "the resumed talks" has it as one.
    if token.tag.isVerb,
      token.relation != .amod || index > 0 && mentionAt[index - 1] != nil
    {
      return false
    }
    return token.tag.isNoun || token.tag.isAdjective || token.tag == .DT || token.tag == .CD
      || token.tag == .POS || token.tag == .PRPS || mentionAt[index] != nil || token.tag.isVerb
  }

  /// "stop the war and salvage U.N.-led talks": a name is no modifier's modifier, so that the word before is none of theirs.
  private func isBeforeName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.tag.isNoun && !token.tag.isProperNoun && mentionAt[index] == nil
      && (document.tokens[index + 1].tag.isProperNoun || mentionAt[index + 1] != nil)
  }

  private static let ordinals: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25,
  ]

  /// The number of "third" and "21st"; rounds with more than three digits are something else.
  static func ordinal(_ word: String) -> Int? {
    guard let first = word.utf8.first else { return nil }
    guard (0x31...0x39).contains(first) else { return ordinals[word] }
    guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix), word.utf8.count <= 5 else {
      return nil
    }
    return Int(word.dropLast(2))
  }
}
