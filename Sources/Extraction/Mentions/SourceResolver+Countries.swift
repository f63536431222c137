import Language
import News

/// Which country some words are about.
extension SourceResolver {
  /// "the Chadian official", "officials from Chad", but not "the mission in Chad": whose the head is.
  func country(of head: Int, in range: Range<Int>) -> Country.Code? {
    if let owner = (range.lowerBound...head).lazy.compactMap({ countryAt[$0] }).first {
      return owner
    }
    guard let place = (head + 1..<range.upperBound).first(where: { countryAt[$0] != nil }) else {
      return nil
    }
    var before = place - 1
    while before > head, [.DT, .JJ].contains(document.tokens[before].tag) { before -= 1 }
    return Self.places.contains(document.tokens[before].lower) ? nil : countryAt[place]
  }

  /// Prepositions that tell where somebody is, or who is meant by him.
  private static let places: WordSet = ["in", "to", "at", "on", "near", "inside", "against"]

  /// The country named last in this sentence or the two before, by name or demonym.
  func lastCountry(before index: Int, inParagraph: Bool) -> Country.Code? {
    let sentence = document.sentence(at: index)
    let paragraph = document.paragraphs[document.paragraph(at: index)].lowerBound
    let floor = max(
      document.sentences[max(0, sentence - 2)].lowerBound, inParagraph ? paragraph : 0)
    return stride(from: index - 1, through: floor, by: -1).lazy.compactMap { concernedAt[$0] }
      .first
  }

  /// The one country that the paragraph has named, if it is one alone.
  func onlyCountry(before index: Int) -> Country.Code? {
    let start = document.paragraphs[document.paragraph(at: index)].lowerBound
    let named = Set((start..<index).compactMap { concernedAt[$0] })
    return named.count == 1 ? named.first : nil
  }

  /// The country that the article is about: it begins with it, and names none oftener.
  var homeCountry: Country.Code? {
    var counts: [Country.Code: Int] = [:]
    for code in concernedAt.values { counts[code, default: 0] += 1 }
    let opening = document.sentences.prefix(2).lazy.compactMap { range in
      range.lazy.compactMap { concernedAt[$0] }.first
    }.first
    guard let opening, let count = counts[opening], counts.values.allSatisfy({ $0 <= count })
    else { return nil }
    return opening
  }

  /// The country whose doings the sentence before tells, if it is one alone.
  func actingCountry(before index: Int) -> Country.Code? {
    let sentence = document.sentence(at: index)
    for here in [sentence, sentence - 1] where here >= 0 {
      let range = document.sentences[here]
      for mention in bodiesIn[here] ?? [] where mentions[mention].tokens.lowerBound < index {
        if case .country(let code) = table.entities[mentions[mention].entity],
          mentions[mention].tokens.lowerBound - range.lowerBound <= 2
        {
          return code
        }
      }
    }
    return nil
  }

  /// "Brussels" is the European Union's word, unless the article is of Belgium.
  mutating func union(seatedAt token: Int) -> Int? {
    guard document.tokens[token].lower == "brussels",
      let seat = (startingAt[token] ?? []).first, mentions[seat].kind != .name,
      !mentions.contains(where: {
        $0.entity == mentions[seat].entity && ($0.kind == .name || $0.kind == .demonym)
      })
    else { return nil }
    return table.organization(
      "European Union", .intergovernmental, country: nil, form: document.text(at: token))
  }

  /// "GENEVA —" in front of a lead, unless it is a capital; "the talks in Doha".
  func isGuestsPlace(_ mention: MentionDraft) -> Bool {
    let places = PlaceRole(document: document, gazetteer: gazetteer)
    if places.isOfTalks(mention) { return true }
    guard case .country(let code) = table.entities[mention.entity] else { return false }
    return document.paragraphs.prefix(3).contains { $0.lowerBound == mention.tokens.lowerBound }
      && !places.isCapital(mention, of: code)
  }

  /// "talks in the Omani capital"
  func isPlaceOfTalks(_ mention: MentionDraft) -> Bool {
    let next = mention.tokens.upperBound
    guard mention.kind == .demonym, next < document.tokens.count,
      ["capital", "city", "town", "resort", "port"].contains(document.tokens[next].lower)
    else { return false }
    return PlaceRole(document: document, gazetteer: gazetteer).isOfTalks(mention)
  }
}
