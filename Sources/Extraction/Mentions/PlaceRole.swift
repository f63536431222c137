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
