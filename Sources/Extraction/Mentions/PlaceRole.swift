import Language
import News

/// What a place is to the story: the seat of its government, or a host of talks or of the reporter.
struct PlaceRole {
  let document: Document
  let gazetteer: Gazetteer

  func isCapital(_ mention: MentionDraft, of country: Country.Code) -> Bool {
    let words = document.tokens[mention.tokens].map(\.lower)
    return gazetteer.countries[country]?.capital?.lowercased() == words.joined(separator: " ")
  }

  /// The words that name talks or an agreement somewhere in an article: "pretoria" of "the Pretoria agreement", "astana" of
  /// "the Astana format".
  static func citiesOfTalks(in document: Document) -> Set<String> {
    var cities: Set<String> = []
    for (city, noun) in zip(document.tokens, document.tokens.dropFirst())
    where city.isCapitalised && city.tag.isProperNoun && noun.tag.isNoun
      && (talks.contains(noun.lemma) || agreements.contains(noun.lemma))
    {
      cities.insert(city.lower)
    }
    return cities
  }

  private static let agreements: WordSet = [
    "agreement", "accord", "accords", "deal", "pact", "treaty", "protocol", "declaration",
    "process", "format", "formula", "track",
  ]

  /// Whether talks are held there, by the tree: "talks in Doha", "met in Doha for talks".
  func holdsTalks(_ mention: MentionDraft) -> Bool {
    guard let last = mention.tokens.last, document.tokens[last].head >= 0 else { return false }
    let head = Int(document.tokens[last].head)
    if Self.talks.contains(document.tokens[head].lemma) { return true }
    guard document.tokens[head].tag.isVerb else { return false }
    return document[sentence: document.sentence(at: head)].dependents(of: head).contains {
      Self.talks.contains(document.tokens[$0].lemma)
        && (document.tokens[$0].relation.isSubject || document.tokens[$0].relation == .obj
          || document.tokens[$0].relation.universal == .obl)
    } || document.tokens[head].lemma == "meet"
  }

  /// Whether its sentence tells of talks.
  func isOfTalks(_ mention: MentionDraft) -> Bool {
    document.sentences[document.sentence(at: mention.tokens.lowerBound)].contains {
      Self.talks.contains(document.tokens[$0].lemma)
    }
  }

  private static let talks: WordSet = [
    "talk", "talks", "round", "negotiation", "meeting", "summit", "conference", "negotiator",
  ]
}
