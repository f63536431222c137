import Language
import News

/// What shows that a name is a person's, and what becomes of the others.
extension MentionFinder {
  func looksLikePerson(
    _ words: [String], _ lowers: [String], _ name: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    guard words.count >= 2, words.count <= 5 else { return false }
    guard
      lowers.allSatisfy({ lower in lower.utf8.contains { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 } })
    else { return false }
    if lowers.contains(where: {
      OrganizationNames.otherHeads.contains($0) || OrganizationNames.noNames.contains($0)
        || ["of", "the", "and", "for"].contains($0)
    }) {
      return false
    }
    if evidence.entity(at: name.lowerBound) == NamedEntity(tokens: name, kind: .person) {
      return true
    }
    if GivenNames.contains(words[0]) || words[0].utf8.count == 2 && words[0].hasSuffix(".") {
      return true
    }
    if WrittenWords.hasArticle(words[words.count - 1]) { return true }
    // "Hashim Al-Farouk said", "Xi Jinping told": a name of two words that speaks.
    return isSpeaker(name, sentence)
      && !name.contains { document.tokens[$0].shape.contains(.allCapitals) }
  }

  /// Whether a verb of speech stands right behind the name, or right in front of it behind a quotation.
  func isSpeaker(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    // "The people of Varda accept …": the verb has another subject.
    if document.tokens[name.lowerBound].relation == .nmod { return false }
    var after = name.upperBound
    while after < sentence.upperBound,
      document.tokens[after].tag.isAdverb
        || ["has", "had", "have", "also"].contains(document.tokens[after].lower)
    { after += 1 }
    // "Emre Aksoylu of Türkiye said", "Oluwaseun Adebiyi, who led …".
    if after + 1 < sentence.upperBound, document.tokens[after].lower == "of",
      countryAt[after + 1] != nil
    {
      after += 2
    }
    if after + 1 < sentence.upperBound, document.tokens[after].lower == ",",
      document.tokens[after + 1].lower == "who"
    {
      return true
    }
    if after < sentence.upperBound, document.tokens[after].tag.isVerb,
      let entry = ReportingVerbs.entry(document.tokens[after].lemma), entry.frames.contains(.clause)
    {
      return true
    }
    if name.lowerBound > sentence.lowerBound + 1,
      let entry = ReportingVerbs.entry(document.tokens[name.lowerBound - 1].lemma)
    {
      // "…,” said Nodira Tursunova": behind the verb, with the content in front of it.
      let before = document.tokens[name.lowerBound - 2]
      return entry.frames.contains(.clause) && document.tokens[name.lowerBound - 1].tag.isVerb
        && (before.isQuotationMark || before.lower == ",")
    }
    return false
  }

  mutating func recordOrganization(_ name: Range<Int>, lowers: [String]) {
    // Ministries have a pass of their own.
    if lowers.contains("ministry") || lowers.contains("department") { return }
    let classification = OrganizationNames.classification(of: lowers)
    if name.count == 1 {
      shortNames.append(name)
      return
    }
    recordNamed(name, classification, rule: "organization-word")
  }

  /// "the Front", where one body alone of the article's is a front: that one.
  mutating func settleShortNames() {
    for name in shortNames where !name.contains(where: taken.contains) {
      let word = document.tokens[name.lowerBound].lower
      let owners = table.entities.indices.filter { index in
        guard case .organization(let body) = table.entities[index] else { return false }
        let words = body.name.split(separator: " ")
        return words.count > 1 && words.last?.lowercased() == word
      }
      if owners.count == 1 {
        mentions.append(
          MentionDraft(tokens: name, entity: owners[0], kind: .name, rule: "short-name"))
        taken.formUnion(name)
      } else {
        recordNamed(name, OrganizationNames.heads[word] ?? .other, rule: "organization-word")
      }
    }
  }

  mutating func recordUnknown(_ name: Range<Int>, lowers: [String], in sentence: Range<Int>) {
    guard isSpeaker(name, sentence) else { return }
    recordNamed(name, .other, rule: "speaking-name")
  }

  mutating func recordNamed(
    _ name: Range<Int>, _ classification: Organization.Classification, rule: String
  ) {
    let country = name.compactMap { countryAt[$0] }.first ?? countryBefore(name.lowerBound)
    let entity = table.organization(
      document.text(of: name), classification, country: country, form: document.text(of: name))
    mentions.append(MentionDraft(tokens: name, entity: entity, kind: .name, rule: rule))
    taken.formUnion(name)
  }
}
