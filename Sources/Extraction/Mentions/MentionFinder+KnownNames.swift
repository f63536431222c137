import Language
import News

/// Countries and bodies that are known beforehand.
extension MentionFinder {
  mutating func findKnownNames() {
    // Offices that several countries have under one name wait until it is known which countries the article names.
    var shared: [Gazetteer.Match] = []
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard document.tokens[index].isWord else {
          index += 1
          continue
        }
        guard gazetteer.mayBegin(with: sequences.words[index]) || mayBeginDateline(index) else {
          findCompound(index)
          index += 1
          continue
        }
        let found =
          gazetteer.match(at: index, in: sequences.words, limit: sentence.upperBound)
          ?? placeOfDateline(at: index, in: sentence)
        if let match = found, belongsToPerson(match, sentence) {
          if case .organization = match.meaning { surnames.insert(sequences.words[index]) }
          findCompound(index)
          index += 1
        } else if let match = found {
          if isShared(match) { shared.append(match) } else { record(match) }
          index = match.tokens.upperBound
        } else {
          findCompound(index)
          index += 1
        }
      }
    }
    for match in shared { record(shared: match) }
  }

  /// "BOGOTA (AFP) -", "ISLAMABAD:": a place in capitals at the start of a paragraph, with a mark behind it.
  private func placeOfDateline(at index: Int, in sentence: Range<Int>) -> Gazetteer.Match? {
    guard mayBeginDateline(index) else { return nil }
    let name = (index..<min(index + 3, sentence.upperBound)).prefix {
      document.tokens[$0].shape.contains(.allCapitals)
    }
    let words = name.map { index in
      sequences.words[index].prefix(1) + sequences.words[index].dropFirst().lowercased()
    }.map(String.init)
    guard var match = gazetteer.match(at: 0, in: words, limit: words.count),
      case .country(_, let kind) = match.meaning, kind == .capital || kind == .city
    else { return nil }
    match.tokens = index..<index + match.tokens.count
    let end = match.tokens.upperBound
    guard end < sentence.upperBound,
      [",", ":", "(", "-", "--", "—", "–", "/"].contains(document.tokens[end].lower)
    else { return nil }
    return match
  }

  private func mayBeginDateline(_ index: Int) -> Bool {
    document.tokens[index].shape.isSuperset(of: [.paragraphStart, .allCapitals])
  }

  private func isShared(_ match: Gazetteer.Match) -> Bool {
    guard case .ministry(_, let code) = match.meaning else { return false }
    return code?.iso2 == "GB" && countryBefore(match.tokens.lowerBound) == nil
  }

  /// "the Foreign Office" of an article that names Pakistan and not Britain.
  private mutating func record(shared match: Gazetteer.Match) {
    guard case .ministry(let portfolio, let code) = match.meaning else { return }
    let named = Set(countryAt.values)
    let other = Offices.foreignOffices.map { Country.Code($0) }.first(where: named.contains)
    let own = portfolio == .foreignAffairs && code.map(named.contains) == false ? other : nil
    record(Gazetteer.Match(tokens: match.tokens, meaning: .ministry(portfolio, own ?? code)))
  }

  /// "Michael Jordan", "Paris Hilton": a place's name inside a person's.
  func belongsToPerson(_ match: Gazetteer.Match, _ sentence: Range<Int>) -> Bool {
    if case .organization = match.meaning { return isSurname(match, sentence) }
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
      // "Raffaela Montenegro": the last word of what is read as a person's name.
      if previous.isCapitalised, let name = evidence.entity(at: start), name.kind == .person,
        name.tokens.contains(start - 1), name.tokens.upperBound == start + 1,
        !endsTitle(start - 1), gazetteer.meaning(of: sequences.words[start - 1]) == nil
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

  /// "Minister Thérèse Wagner": a body's name of one word at the end of a person's.
  private func isSurname(_ match: Gazetteer.Match, _ sentence: Range<Int>) -> Bool {
    let last = match.tokens.lowerBound
    guard match.tokens.count == 1, !document.tokens[last].shape.contains(.allCapitals) else {
      return false
    }
    if surnames.contains(sequences.words[last]) { return true }
    var start = last
    while start > sentence.lowerBound, isUnknownName(start - 1) { start -= 1 }
    guard start < last else { return false }
    if GivenNames.contains(document.tokens[start].lower) { return true }
    // "the Foreign Minister, Thérèse Wagner"
    if start > sentence.lowerBound, document.tokens[start - 1].tag == .comma { start -= 1 }
    return start > sentence.lowerBound && document.tokens[start - 1].isCapitalised
      && endsTitle(start - 1)
  }

  private func isUnknownName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isCapitalised && token.tag.isProperNoun && !endsTitle(index)
      && gazetteer.meaning(of: sequences.words[index]) == nil
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
    guard sequences.written.hyphenated.contains(index) else { return }
    var start = Int(document.tokens[index].start)
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
