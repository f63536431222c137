import Language
import News

/// Whom common nouns mean: governments, offices, delegations, unnamed sources.
extension SourceResolver {
  mutating func description(_ range: Range<Int>, head: Int) -> (Int, String, Mention.Kind)? {
    let word = document.tokens[head].lower
    let lemma = document.tokens[head].tag == .NNS ? document.tokens[head].lemma : word
    let country = range.compactMap { countryAt[$0] }.first
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
      guard definite, word == "government" || word == "authorities",
        let country = lastCountry(before: range.lowerBound) ?? homeCountry
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
    if country == nil, definite {
      if let person = holder(of: lemma, range: range, before: range.lowerBound) {
        return (person, "office", .nominal)
      }
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
    if Descriptions.forces.contains(word), let country = country ?? (definite ? homeCountry : nil) {
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

  /// "the 71-year-old", "the Norwegian": the one person who spoke or was named just before.
  private func calledByTrait(_ range: Range<Int>, head: Int, _ country: Country.Code?) -> Int? {
    guard range.count == 2, document.tokens[range.lowerBound].lower == "the",
      document.tokens[head].lower.hasSuffix("-year-old")
        || country != nil && document.tokens[head].tag != .NNPS
          && document.tokens[head].tag != .NNS && isDemonym(head)
    else { return nil }
    let sentence = document.sentence(at: range.lowerBound)
    var near: Set<Int> = []
    for here in max(0, sentence - 2)...sentence {
      if let speaker = speakers[here] { near.insert(speaker) }
      for index in peopleIn[here] ?? [] where mentions[index].tokens.upperBound <= range.lowerBound
      {
        near.insert(mentions[index].entity)
      }
    }
    let fitting = near.filter { entity in
      guard case .person(let person) = table.entities[entity] else { return false }
      return country == nil || person.country == country
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private func isDemonym(_ token: Int) -> Bool {
    (startingAt[token] ?? []).contains { mentions[$0].kind == .demonym }
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

  func nameOf(_ country: Country.Code, _ word: String) -> String {
    let record = gazetteer.countries[country]
    return (record?.demonym ?? record?.name ?? country.iso2) + " " + word
  }

  func plainText(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    while start + 1 < range.upperBound, [.DT, .PRPS].contains(document.tokens[start].tag) {
      start += 1
    }
    let end =
      (start..<range.upperBound).first { document.tokens[$0].tag == .comma } ?? range.upperBound
    return document.text(of: start..<max(end, start + 1))
  }

  mutating func unnamed(_ range: Range<Int>, country: Country.Code?) -> Int {
    let text = plainText(range)
    let first = range.first { !text.isEmpty && document.text(of: $0..<$0 + 1).first == text.first }
    let isProper =
      first.map { countryAt[$0] != nil || document.tokens[$0].tag.isProperNoun } ?? false
    var name = isProper ? text : text.prefix(1).lowercased() + text.dropFirst()
    if let country, range.allSatisfy({ countryAt[$0] == nil }), range.count == 1 {
      name = nameOf(country, name)
    }
    return table.organization(String(name), .officials, country: country, form: text)
  }

  /// The country named last in this sentence or the two before, by name or demonym.
  func lastCountry(before index: Int) -> Country.Code? {
    let sentence = document.sentence(at: index)
    let floor = document.sentences[max(0, sentence - 2)].lowerBound
    return stride(from: index - 1, through: floor, by: -1).lazy.compactMap { concernedAt[$0] }
      .first
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

  /// "the minister", "the Foreign Secretary": the last person before with such a title.
  func holder(of word: String, range: Range<Int>, before index: Int) -> Int? {
    guard Offices.isHead(word) || Offices.synonyms[word] != nil else { return nil }
    let modifiers = range.map { document.tokens[$0].lower }.filter { $0 != "the" && $0 != word }
    if let holder = holder(of: word, modifiers, before: index) { return holder }
    return Offices.synonyms[word].flatMap {
      holder(of: $0.head, modifiers + $0.modifiers, before: index)
    }
  }

  private func holder(of head: String, _ modifiers: [String], before index: Int) -> Int? {
    let holders = positions.filter { position in
      let title = position.title.tokens.map { document.tokens[$0].lower }
      return title.contains(head) && modifiers.allSatisfy(title.contains)
    }
    let last = holders.filter { mentions[$0.mention].tokens.lowerBound < index }.max {
      mentions[$0.mention].tokens.lowerBound < mentions[$1.mention].tokens.lowerBound
    }
    if let last { return last.person }
    // Named only later in the text, as headlines do: one holder alone.
    let all = Set(holders.map(\.person))
    return all.count == 1 ? all.first : nil
  }

  /// "the ministry", "the group", "the newspaper": the last body of that kind.
  func bodyDescribed(as word: String, before index: Int) -> Int? {
    guard let test = Descriptions.bodies[word] else { return nil }
    let last = mentions.indices.filter {
      mentions[$0].tokens.upperBound <= index && test(table.entities[mentions[$0].entity])
    }
    .max { mentions[$0].tokens.lowerBound < mentions[$1].tokens.lowerBound }
    return last.map { mentions[$0].entity }
  }
}
