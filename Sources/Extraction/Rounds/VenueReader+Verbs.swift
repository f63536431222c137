import Language
import News

/// Places that only the verb shows to be a venue.
extension VenueReader {
  /// "Havana will host the talks"
  func placeOfHost(_ predicate: RoundPredicate, _ view: Sentence) -> (String, Country.Code?)? {
    guard predicate.isArgument, document.tokens[predicate.token].lemma == "host",
      predicate.tense != .unreal,
      let subject = view.dependents(of: predicate.token).first(where: {
        document.tokens[$0].relation == .nsubj
      }), let mention = mentionAt[subject]
    else { return nil }
    return place(mention)
  }

  /// "would be held in Naqoura", "took place in Naqoura, Lebanon": a place that no list holds.
  func placeUnlisted(of verb: Int, _ view: Sentence) -> (String, Country.Code?)? {
    guard ["hold", "take", "meet", "convene"].contains(document.tokens[verb].lemma),
      StatusReader(document: document).tells(verb)
    else { return nil }
    for noun in view.dependents(of: verb)
    where noun > verb && document.tokens[noun].relation.universal == .obl {
      guard let preposition = (verb..<noun).last(where: { document.tokens[$0].lower == "in" }),
        noun - preposition <= 3
      else { continue }
      var end = noun + 1
      while end < view.range.upperBound, document.tokens[end].tag.isProperNoun { end += 1 }
      let name = preposition + 1..<end
      guard name.allSatisfy(mayBePlace) else { continue }
      var country: Country.Code?
      if end + 1 < view.range.upperBound, document.tokens[end].tag == .comma,
        let mention = mentionAt[end + 1],
        case .country(let code) = entities[mentions[mention].entity]
      {
        country = code
      }
      return (document.text(of: name), country)
    }
    return nil
  }

  private func mayBePlace(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.tag.isProperNoun && token.isCapitalised && mentionAt[index] == nil
      && DateResolver.months[token.lower] == nil && DateResolver.weekdays[token.lower] == nil
      && !token.shape.contains(.number) && !Self.noPlaces.contains(token.lower)
  }

  /// What else something is held in: languages, feasts, seasons, houses.
  private static let noPlaces: WordSet = [
    "english", "french", "arabic", "russian", "spanish", "ramadan", "lent", "advent", "easter",
    "christmas", "spring", "summer", "autumn", "fall", "winter", "parliament", "congress",
    "senate", "zoom", "public", "private", "secret",
  ]
}
