import Language
import News

/// Countries and bodies that are known beforehand.
extension MentionFinder {
  mutating func findKnownNames() {
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard document.tokens[index].isWord else {
          index += 1
          continue
        }
        if let match = gazetteer.match(at: index, in: sequences.words, limit: sentence.upperBound),
          !belongsToPerson(match, sentence)
        {
          record(match)
          index = match.tokens.upperBound
        } else {
          findCompound(index)
          index += 1
        }
      }
    }
  }

  /// "Michael Jordan", "Paris Hilton": a place's name inside a person's.
  func belongsToPerson(_ match: Gazetteer.Match, _ sentence: Range<Int>) -> Bool {
    guard case .country(let code, let kind) = match.meaning, match.tokens.count == 1,
      kind != .demonym, kind != .acronym
    else { return false }
    let start = match.tokens.lowerBound
    if start > sentence.lowerBound {
      let previous = document.tokens[start - 1]
      if previous.isCapitalised, GivenNames.contains(previous.lower),
        gazetteer.meaning(of: sequences.words[start - 1]) == nil
      {
        return true
      }
    }
    // "Defence Minister Israel Katz": between a title and a name.
    if start > sentence.lowerBound, start + 1 < sentence.upperBound,
      document.tokens[start - 1].isCapitalised, endsTitle(start - 1),
      document.tokens[start + 1].isCapitalised, document.tokens[start + 1].tag.isProperNoun,
      !endsTitle(start + 1), !Offices.modifiers.contains(document.tokens[start + 1].lower),
      OrganizationNames.heads[document.tokens[start + 1].lower] == nil,
      gazetteer.meaning(of: sequences.words[start + 1]) == nil
    {
      return true
    }
    let word = sequences.words[start]
    if GivenNames.contains(word), start + 1 < sentence.upperBound,
      document.tokens[start + 1].isCapitalised,
      gazetteer.meaning(of: sequences.words[start + 1]) == nil,
      gazetteer.countries[code]?.name != word
    {
      return true
    }
    return false
  }

  mutating func record(_ match: Gazetteer.Match) {
    switch match.meaning {
    case .country(let code, let kind):
      for token in match.tokens { countryAt[token] = code }
      let entity = table.country(code)
      switch kind {
      case .full, .alias, .acronym, .family:
        mentions.append(
          MentionDraft(tokens: match.tokens, entity: entity, kind: .name, rule: "country-name"))
        taken.formUnion(match.tokens)
      case .demonym:
        mentions.append(
          MentionDraft(tokens: match.tokens, entity: entity, kind: .demonym, rule: "demonym"))
      case .metonym:
        mentions.append(
          MentionDraft(
            tokens: match.tokens, entity: entity, kind: .metonym, rule: "seat-of-government"))
        taken.formUnion(match.tokens)
      case .capital, .city:
        // A place until a cue shows that it speaks or acts; a demonym inside a known name stays one.
        mentions.append(
          MentionDraft(
            tokens: match.tokens, entity: entity, kind: .place,
            rule: kind == .capital ? "capital" : "city"))
        taken.formUnion(match.tokens)
      }
    case .organization(let known):
      let entity = table.organization(
        known.name, known.classification, country: known.country.map { Country.Code($0) },
        form: document.text(of: match.tokens))
      mentions.append(
        MentionDraft(tokens: match.tokens, entity: entity, kind: .name, rule: "known-organization"))
      taken.formUnion(match.tokens)
    case .ministry(let portfolio, let code):
      // "the German Foreign Office": the country in front beats the one that has the name alone.
      let country = countryBefore(match.tokens.lowerBound) ?? code
      let entity = table.ministry(
        portfolio, country: country.flatMap { gazetteer.countries[$0] }, inferred: false,
        form: document.text(of: match.tokens))
      mentions.append(
        MentionDraft(tokens: match.tokens, entity: entity, kind: .name, rule: "named-ministry"))
      taken.formUnion(match.tokens)
    }
  }

  func countryBefore(_ index: Int) -> Country.Code? {
    guard index > 0 else { return nil }
    if let code = countryAt[index - 1] { return code }
    return index > 1 && document.tokens[index - 1].tag == .POS ? countryAt[index - 2] : nil
  }

  /// "India-backed", "Saudi-led", "Pakistan-Afghanistan": countries inside a compound.
  mutating func findCompound(_ index: Int) {
    let token = document.tokens[index]
    guard sequences.words[index].utf8.contains(UInt8(ascii: "-")) else { return }
    var start = Int(token.start)
    for part in sequences.words[index].split(separator: "-", omittingEmptySubsequences: false) {
      let end = start + part.utf8.count
      if case .country(let code, let kind)? = gazetteer.meaning(of: String(part)), kind != .city {
        if countryAt[index] == nil { countryAt[index] = code }
        mentions.append(
          MentionDraft(
            tokens: index..<index + 1, bytes: start..<end, entity: table.country(code),
            kind: kind == .demonym
              ? .demonym : kind == .capital || kind == .metonym ? .metonym : .name,
            rule: "compound"))
      }
      start = end + 1
    }
  }
}
