import Language
import News

/// Whom common nouns mean: governments, offices, delegations, unnamed sources.
extension SourceResolver {
  mutating func description(_ range: Range<Int>, head: Int) -> (Int, String, Mention.Kind)? {
    // "the senator-turned-negotiator"
    var word = document.tokens[head].lower.split(separator: "-turned-").last.map(String.init) ?? ""
    // "China's coast guard"
    if word == "guard", head > range.lowerBound,
      ["coast", "border", "presidential", "national"].contains(document.tokens[head - 1].lower)
    {
      word = document.tokens[head - 1].lower + " guard"
    }
    let lemma = document.tokens[head].tag == .NNS ? document.tokens[head].lemma : word
    let country = country(of: head, in: range)
    let definite =
      ["the", "this", "that"].contains(document.tokens[range.lowerBound].lower)
      || document.tokens[range.lowerBound].isCapitalised
    if Descriptions.governments.contains(word) {
      if let country { return (table.country(country), "government", .nominal) }
      // "the Government of Zamara", of which nothing is known.
      if zip(range, range.dropFirst()).contains(where: {
        document.tokens[$0].lower == "of" && document.tokens[$1].tag.isProperNoun
      }) {
        return nil
      }
      guard definite, ["government", "authorities", "junta"].contains(word),
        let country = lastCountry(before: range.lowerBound, inParagraph: true) ?? homeCountry
          ?? lastCountry(before: range.lowerBound, inParagraph: false)
      else { return nil }
      return (table.country(country), "government-of-last-country", .nominal)
    }
    if let ministry = indices(in: range).first(where: {
      if case .ministry = table.entities[mentions[$0].entity] { true } else { false }
    }), Descriptions.speakers.contains(lemma) {
      return (
        unnamed(range, country: table.country(of: mentions[ministry].entity)),
        "official-of-ministry", .nominal
      )
    }
    // "the Hamas group"
    if Descriptions.groups.contains(lemma),
      let named = indices(in: range).first(where: { index in
        if case .organization = table.entities[mentions[index].entity] {
          return mentions[index].tokens.upperBound == head
        }
        return false
      })
    {
      return (mentions[named].entity, "name", .nominal)
    }
    if let person = calledByTrait(range, head: head, country) {
      return (person, "trait", .nominal)
    }
    if definite, let known = spokeBefore(range, head: head, country) {
      return (known, "spoke-before", .nominal)
    }
    if definite, let person = holder(of: lemma, head: head, in: range, country) {
      return (person, "office", .nominal)
    }
    if lemma == "ministry", let country, let ministry = ministry(of: country, before: range) {
      return (ministry, "ministry-of-country", .nominal)
    }
    if country == nil, definite {
      if let body = bodyDescribed(as: lemma, before: range.lowerBound) {
        return (body, "description", .nominal)
      }
    }
    if Descriptions.forces.contains(word), let place = placeOwning(head, in: range) {
      // "Nagorno-Karabakh's military": not the army of the country on the map.
      return (
        table.organization(place, .other, country: nil, form: plainText(range)), "state-body",
        .nominal
      )
    }
    if Descriptions.forces.contains(word), country == nil, ownsBody(head, in: range) {
      // "the EU mission in Chad": a body of a body.
      return (
        table.organization(plainText(range), .other, country: nil, form: plainText(range)),
        "state-body", .nominal
      )
    }
    if Descriptions.forces.contains(word),
      let country = country
        ?? (definite ? onlyCountry(before: range.lowerBound) ?? homeCountry : nil)
    {
      let name = nameOf(country, word)
      return (
        table.organization(
          name, word.hasSuffix("media") || word == "television" ? .media : .other, country: country,
          form: plainText(range)), "state-body", .nominal
      )
    }
    if Descriptions.delegations.contains(lemma), let country {
      return (
        table.organization(
          nameOf(country, word), .delegation, country: country, form: plainText(range)),
        "delegation", .nominal
      )
    }
    // "the two sides": both of them, of whom each is another.
    if lemma == "side" || lemma == "party", document.tokens[head].tag == .NNS { return nil }
    if Descriptions.delegations.contains(lemma) || Descriptions.mediators.contains(lemma) {
      return (
        table.organization(plainText(range), .delegation, country: nil, form: plainText(range)),
        "delegation", .nominal
      )
    }
    // A body called by what it is, and more than that: "Colombia's largest guerrilla group".
    if Descriptions.groups.contains(lemma), range.count > 2 {
      return (
        table.organization(plainText(range), .other, country: country, form: plainText(range)),
        "described-body", .nominal
      )
    }
    if Descriptions.speakers.contains(lemma) {
      var country = country
      if country == nil, lemma == "official", range.count == 1 {
        country = actingCountry(before: range.lowerBound)
      }
      return (unnamed(range, country: country), "unnamed-source", .nominal)
    }
    return nil
  }

  /// "the official", "the Kremlin official": who spoke last, without a name and called so, or by a title that fits.
  private func spokeBefore(_ range: Range<Int>, head: Int, _ country: Country.Code?) -> Int? {
    let word = document.tokens[head].lower
    guard document.tokens[head].tag == .NN, let titles = Descriptions.again[word],
      document.tokens[range.lowerBound].lower == "the", range.upperBound == head + 1
    else { return nil }
    let described = (range.lowerBound + 1..<head).map { document.tokens[$0].lower }
    let unnamed = mentions.last { mention in
      mention.tokens.upperBound <= range.lowerBound && mention.rule == "unnamed-source"
        && document.sentence(at: range.lowerBound)
          - document.sentence(at: mention.tokens.lowerBound)
          < 8
    }
    if let unnamed {
      let words = unnamed.tokens.map { document.tokens[$0].lower }
      if words.contains(word), described.allSatisfy(words.contains) { return unnamed.entity }
    }
    // One who has the very title comes first ("the leader" of a party before).
    guard !described.isEmpty || titles.isEmpty else { return nil }
    let sentence = document.sentence(at: range.lowerBound)
    for here in [sentence, sentence - 1, sentence - 2] where here >= 0 {
      guard let speaker = speakers[here] else { continue }
      guard case .person(let person) = table.entities[speaker],
        country == nil || person.country == country
      else { return nil }
      let title = positions.filter { $0.person == speaker }.flatMap {
        $0.title.tokens.map { document.tokens[$0].lower }
      }
      let fits = titles.isEmpty ? !title.isEmpty : title.contains(where: titles.contains)
      return fits
        && (country != nil || described.isEmpty || described.contains(where: title.contains))
        ? speaker : nil
    }
    return nil
  }

  /// The phrase where a region that is no country owns its head.
  private func placeOwning(_ head: Int, in range: Range<Int>) -> String? {
    let owner = indices(in: range).first {
      mentions[$0].tokens.upperBound < head && mentions[$0].kind == .place
        && document.tokens[mentions[$0].tokens.upperBound].tag == .POS
    }
    return owner.map {
      document.text(of: mentions[$0].tokens.lowerBound..<head + 1)
    }
  }

  /// Whether a body's name stands right in front of a head: "the EU | mission".
  private func ownsBody(_ head: Int, in range: Range<Int>) -> Bool {
    indices(in: range).contains {
      guard case .organization = table.entities[mentions[$0].entity] else { return false }
      return mentions[$0].tokens.upperBound == head
    }
  }

  func nameOf(_ country: Country.Code, _ word: String) -> String {
    let record = gazetteer.countries[country]
    return (record?.demonym ?? record?.name ?? country.iso2) + " " + word
  }

  func plainText(_ range: Range<Int>) -> String { document.text(of: plainWords(range)) }

  /// Without articles and without what stands behind a comma.
  private func plainWords(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start + 1 < range.upperBound, [.DT, .PRPS].contains(document.tokens[start].tag) {
      start += 1
    }
    let end =
      (start..<range.upperBound).first { document.tokens[$0].tag == .comma } ?? range.upperBound
    return start..<max(end, start + 1)
  }

  mutating func unnamed(_ range: Range<Int>, country: Country.Code?) -> Int {
    let first = plainWords(range).lowerBound
    let text = plainText(range)
    let isProper = countryAt[first] != nil || document.tokens[first].tag.isProperNoun
    var name = isProper ? text : text.prefix(1).lowercased() + text.dropFirst()
    if let country, range.allSatisfy({ countryAt[$0] == nil }), range.count == 1 {
      name = nameOf(country, name)
    }
    return table.organization(String(name), .officials, country: country, form: text)
  }
}
