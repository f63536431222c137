import Language
import News

/// Reads from a sentence where the round is that it names.
struct VenueReader {
  let document: Document
  let mentions: [MentionDraft]
  /// Token → the mention that holds it.
  let mentionAt: [Int: Int]
  let entities: [Entity]
  let countries: [Country.Code: Country]

  func read(_ phrase: inout RoundPhrase, in sentence: Range<Int>) {
    if phrase.kind == .agreement { return }
    for index in phrase.tokens {
      if let mention = mentionAt[index], let place = place(mention) {
        (phrase.venue, phrase.country) = place
        phrase.isNamedByVenue = true
        return
      }
    }
    if let place = placeOfClause(phrase, sentence) ?? placeOfStay(phrase, sentence) {
      (phrase.venue, phrase.country) = place
      return
    }
    // "talks … in Istanbul": a place that hangs on the round's words or on their verb; one of the verb's own goes first,
    // and one behind another noun ("on the situation in Aleppo") is that noun's.
    let view = document[sentence: document.sentence(at: phrase.head)]
    let predicate = RoundPredicate(of: phrase.head, in: document)
    let told = predicate.flatMap {
      StatusReader(document: document).tells($0.token) || $0.preposition != nil ? $0.token : nil
    }
    let verb = told ?? participle(of: phrase.head, view)
    var own: (String, Country.Code?)?
    for index in sentence where index > sentence.lowerBound {
      guard let (place, noun) = place(at: index), hasPlacePreposition(index, view) else {
        continue
      }
      let head = Int(document.tokens[noun].head)
      // "talks with the government in Yaounde": where that sits.
      if head >= 0, Descriptions.governments.contains(document.tokens[head].lemma),
        document.tokens[head].lower != "side"
      {
        continue
      }
      if head == verb, abs(index - phrase.head) < 30 {
        (phrase.venue, phrase.country) = place
        return
      }
      if own == nil, index > phrase.head && isNear(index, phrase) || isOfPredicate(head, verb) {
        own = place
      }
    }
    if let own {
      (phrase.venue, phrase.country) = own
    } else if let predicate {
      let held = verb ?? predicate.token
      if let place = placeOfHost(predicate, view) ?? placeUnlisted(of: held, view) {
        (phrase.venue, phrase.country) = place
      }
    }
  }

  /// "in Oslo, where the ministers met": told by a verb, at the place that the clause is about.
  private func placeOfClause(_ phrase: RoundPhrase, _ sentence: Range<Int>) -> (
    String, Country.Code?
  )? {
    guard document.tokens[phrase.head].tag.isVerb,
      let adverb = (max(sentence.lowerBound, phrase.head - 8)..<phrase.head).last(where: {
        document.tokens[$0].lower == "where"
      }), adverb > sentence.lowerBound + 1
    else { return nil }
    let last = document.tokens[adverb - 1].tag == .comma ? adverb - 2 : adverb - 1
    guard last >= sentence.lowerBound, let mention = mentionAt[last] else { return nil }
    return place(mention)
  }

  /// "the minister in Oslo for talks", "is in Oslo for talks".
  private func placeOfStay(_ phrase: RoundPhrase, _ sentence: Range<Int>) -> (
    String, Country.Code?
  )? {
    let start = phrase.tokens.lowerBound
    guard start - 3 >= sentence.lowerBound, document.tokens[start - 1].lower == "for",
      let mention = mentionAt[start - 2], let place = place(mention),
      mentions[mention].tokens.lowerBound > sentence.lowerBound,
      document.tokens[mentions[mention].tokens.lowerBound - 1].lower == "in"
    else { return nil }
    return place
  }

  /// "met officials in Oslo for talks", "reached a deal in Oslo after talks", "will not start as planned in Oslo": a place
  /// beside what the verb is about.
  private func isOfPredicate(_ noun: Int, _ verb: Int?) -> Bool {
    guard let verb, noun >= 0, Int(document.tokens[noun].head) == verb else { return false }
    let token = document.tokens[noun]
    switch token.relation {
    case .obj:
      return RoundPhraseFinder.isPeople(token.lemma)
        || ["agreement", "deal", "accord", "truce", "ceasefire"].contains(token.lemma)
    case .advcl: return ["plan", "schedule", "expect"].contains(token.lemma)
    default: return false
    }
  }

  /// "talks resumed in Oslo, officials said": the verb where the tree takes it for a participle.
  private func participle(of head: Int, _ view: Sentence) -> Int? {
    view.dependents(of: head).first {
      document.tokens[$0].relation == .acl && StatusReader(document: document).tells($0)
    }
  }

  private func hasPlacePreposition(_ index: Int, _ view: Sentence) -> Bool {
    let reach = settlement(before: index) == nil ? 2 : 6
    return (max(view.range.lowerBound, index - reach)..<index).contains {
      ["in", "at"].contains(document.tokens[$0].lower)
        // "at a hotel outside the Norwegian capital"
        || document.tokens[$0].lower == "outside" && reach == 2
        || document.tokens[$0].lower == "on" && reach == 6
          && document.tokens[index - 2].lemma == "island"
    }
  }

  /// Whether between the round's words and a place nothing stands but those who take part and verbs of holding.
  private func isNear(_ index: Int, _ phrase: RoundPhrase) -> Bool {
    guard index - phrase.tokens.upperBound < 18 else { return false }
    return (phrase.tokens.upperBound..<index).allSatisfy { between in
      let token = document.tokens[between]
      if token.isQuotationMark || token.tag == .colon { return false }
      // "hosted the talks and said that they would meet in Oslo": another verb's place.
      if token.tag.isVerb, ["say", "add", "tell"].contains(token.lemma) { return false }
      if token.lower == "on" {
        return isDay(between + 1)
          || (between..<index).contains { document.tokens[$0].lemma == "island" }
      }
      guard token.tag.isNoun else { return true }
      return mentionAt[between] != nil || token.isCapitalised
        || RoundPhraseFinder.ordinal(token.lower) != nil
        || [
          "agreement", "deal", "progress", "result", "breakthrough", "success", "place", "time",
          "hour", "half", "minute", "night", "border", "port", "town", "village", "resort",
          "hotel", "island", "palace",
        ]
        .contains(token.lemma)
        || DateResolver.weekdays[token.lower] != nil || RoundPhraseFinder.isPeople(token.lemma)
    }
  }

  private func isDay(_ index: Int) -> Bool {
    guard index < document.tokens.count else { return false }
    let token = document.tokens[index]
    return DateResolver.weekdays[token.lower] != nil || DateResolver.months[token.lower] != nil
      || token.shape.contains(.number)
  }

  /// "the port of Jeddah": the noun in front of a place's name.
  private func settlement(before index: Int) -> Int? {
    guard index > 2, document.tokens[index - 1].lower == "of",
      ["port", "city", "town", "resort", "village", "capital", "suburb", "district", "island"]
        .contains(document.tokens[index - 2].lemma)
    else { return nil }
    return index - 2
  }

  /// "the Swiss resort of Crans-Montana": a place that no list holds.
  private func unknownPlace(at index: Int) -> ((String, Country.Code?), noun: Int)? {
    guard let noun = settlement(before: index), document.tokens[index].tag.isProperNoun,
      document.tokens[index].isCapitalised
    else { return nil }
    let limit = document.sentences[document.sentence(at: index)].upperBound
    let end = (index..<limit).first { !document.tokens[$0].tag.isProperNoun } ?? limit
    var country: Country.Code?
    // "the Swiss border town": the adjective may stand before another.
    for before in stride(from: noun - 1, through: max(0, noun - 3), by: -1) {
      if let mention = mentionAt[before],
        case .country(let code) = entities[mentions[mention].entity]
      {
        country = code
        break
      }
      let tag = document.tokens[before].tag
      guard tag.isNoun || tag.isAdjective else { break }
    }
    return ((document.text(of: index..<end), country), noun)
  }

  /// A place that begins at a token, with the noun that says it.
  private func place(at index: Int) -> ((String, Country.Code?), noun: Int)? {
    if mentionAt[index].flatMap({ place($0) }) == nil, let unknown = unknownPlace(at: index) {
      return unknown
    }
    guard let mention = mentionAt[index], mentions[mention].tokens.lowerBound == index else {
      return nil
    }
    // "in the Moroccan capital", "in Morocco's capital": the city goes without its name.
    var next = mentions[mention].tokens.upperBound
    if next < document.tokens.count, document.tokens[next].tag == .POS { next += 1 }
    if next < document.tokens.count, document.tokens[next].lower == "capital",
      case .country(let code) = entities[mentions[mention].entity],
      let capital = countries[code]?.capital
    {
      return ((capital, code), next)
    }
    return place(mention).map { ($0, settlement(before: index) ?? index) }
  }

  func place(_ index: Int) -> (String, Country.Code?)? {
    let mention = mentions[index]
    guard mention.kind == .place || mention.kind == .metonym && mention.rule == "capital",
      case .country(let code) = entities[mention.entity]
    else { return nil }
    return (document.text(of: mention.tokens), code)
  }
}
