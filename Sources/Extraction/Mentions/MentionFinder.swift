import Language
import News

/// Words of the article that stand for an entity, by token.
struct MentionDraft {
  var tokens: Range<Int>
  /// The bytes, where they are fewer than the tokens' ("India" in "India-backed").
  var bytes: Range<Int>?
  var entity: Int
  var kind: Mention.Kind
  var rule: String
}

/// Somebody's office, by token.
struct PositionDraft {
  var person: Int
  var title: Title
  /// Index of the mention beside which the title stands.
  var mention: Int
}

/// Finds countries, bodies, ministries and people by their names and titles.
///
/// Rules only, each named in `MentionDraft.rule`; a trained recogniser can replace the step that sees names.
struct MentionFinder {
  let document: Document
  let gazetteer: Gazetteer
  private let sequences: NameSequences
  private(set) var table = EntityTable()
  private(set) var mentions: [MentionDraft] = []
  private(set) var positions: [PositionDraft] = []
  /// Token → country, wherever a form of the gazetteer stands.
  private(set) var countryAt: [Int: Country.Code] = [:]
  /// Tokens that some name holds.
  private var taken: Set<Int> = []
  private var people: [PersonName] = []
  private var capitalsSeen: [MentionDraft] = []

  /// A person's name where it stands.
  struct PersonName {
    var tokens: Range<Int>
    var words: [String]
    var title: Title?
    var honorific: String?
    var gender: Gender?
    var rule: String
  }

  init(_ document: Document, gazetteer: Gazetteer) {
    self.document = document
    self.gazetteer = gazetteer
    sequences = NameSequences(document)
  }

  mutating func run() {
    findKnownNames()
    for sentence in document.sentences {
      for sequence in sequences.sequences(in: sentence) { read(sequence, in: sentence) }
    }
    findMinistries()
    clusterPeople()
    mentions.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  // MARK: Countries and bodies that are known beforehand

  private mutating func findKnownNames() {
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
  private func belongsToPerson(_ match: Gazetteer.Match, _ sentence: Range<Int>) -> Bool {
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

  private mutating func record(_ match: Gazetteer.Match) {
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

  private func countryBefore(_ index: Int) -> Country.Code? {
    guard index > 0 else { return nil }
    if let code = countryAt[index - 1] { return code }
    return index > 1 && document.tokens[index - 1].tag == .POS ? countryAt[index - 2] : nil
  }

  /// "India-backed", "Saudi-led", "Pakistan-Afghanistan": countries inside a compound.
  private mutating func findCompound(_ index: Int) {
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

  // MARK: Runs of capitalised words

  private mutating func read(_ sequence: Range<Int>, in sentence: Range<Int>) {
    var start = sequence.lowerBound
    let end = sequence.upperBound
    if isBodyOfCountry(sequence) {
      mentions.removeAll {
        $0.kind == .name && sequence.contains($0.tokens.lowerBound)
          && countryAt[$0.tokens.lowerBound] != nil
      }
      recordNamed(
        sequence,
        OrganizationNames.heads[document.tokens[sequence.lowerBound].lower]
          ?? OrganizationNames.heads[document.tokens[end - 1].lower] ?? .other,
        rule: "organization-word")
      return
    }
    // The title in front: up to the last word that ends titles.
    var nameStart = start
    for index in start..<end where endsTitle(index) { nameStart = index + 1 }
    if nameStart < end,
      document.tokens[nameStart].lower == "of" || document.tokens[nameStart].lower == "for"
    {
      nameStart = min(end, nameStart + 2)
    }
    // Before the name there may be known names: "Kremlin spokesman", "US Secretary of State".
    var gap = nameStart
    while gap < end, taken.contains(gap), nameStart == start || gap == nameStart {
      gap += 1
      if nameStart == start { start = gap }
      nameStart = gap
    }
    guard nameStart < end else { return }
    var nameEnd = nameStart
    while nameEnd < end, !taken.contains(nameEnd) { nameEnd += 1 }
    let name = nameStart..<nameEnd
    let titleRange =
      start < nameStart && !(start..<nameStart).allSatisfy(taken.contains) ? start..<nameStart : nil
    classify(name, title: titleRange, in: sentence)
    if nameEnd < end, nameEnd > sequence.lowerBound { read(nameEnd..<end, in: sentence) }
  }

  /// "Radio Pakistan", "Pakistan Army": a country's name inside a body's.
  private func isBodyOfCountry(_ sequence: Range<Int>) -> Bool {
    guard sequence.count >= 2, sequence.count <= 4,
      sequence.contains(where: { countryAt[$0] != nil && taken.contains($0) }),
      !sequence.contains(where: { endsTitle($0) })
    else { return false }
    let first = document.tokens[sequence.lowerBound].lower
    let last = document.tokens[sequence.upperBound - 1].lower
    if ["radio", "bank", "air"].contains(first), countryAt[sequence.upperBound - 1] != nil {
      return true
    }
    return countryAt[sequence.lowerBound] != nil && OrganizationNames.heads[last] != nil
      && last != "forces" && last != "state"
  }

  private func endsTitle(_ index: Int) -> Bool {
    let lower = document.tokens[index].lower
    return Offices.heads.contains(lower) || Offices.abbreviated[lower] != nil
      || Offices.honorifics[lower] != nil || lower.hasSuffix("ologist")
  }

  private mutating func classify(_ name: Range<Int>, title: Range<Int>?, in sentence: Range<Int>) {
    let lowers = name.map { document.tokens[$0].lower }
    guard let last = lowers.last, !(name.count == 1 && countryAt[name.lowerBound] != nil) else {
      return
    }
    let words = name.map { sequences.words[$0] }
    if title == nil,
      OrganizationNames.heads[last] != nil || lowers.contains("ministry")
        || lowers.contains("department")
        || lowers.contains(where: {
          ["council", "committee", "party", "university", "ministry", "agency"].contains($0)
        })
    {
      recordOrganization(name, lowers: lowers)
      return
    }
    if OrganizationNames.otherHeads.contains(last)
      || lowers.count == 1 && OrganizationNames.noNames.contains(last)
    {
      return
    }
    let titled = title ?? titleInSmallLetters(before: name.lowerBound, in: sentence)
    let read = titled.flatMap {
      TitleReader(document: document, countryAt: countryAt).read(withCountry($0, sentence))
    }
    let honorific = titled.flatMap { range in
      range.map { document.tokens[$0].lower }.first { Offices.honorifics[$0] != nil }
    }
    let office = honorific != nil && (titled?.count ?? 0) == 1 ? nil : read
    let apposition =
      office == nil ? titleBehind(name, in: sentence) ?? titleInFront(name, in: sentence) : nil
    let known = titled != nil || apposition != nil
    guard known || looksLikePerson(words, lowers, name, sentence) else {
      if words.count > 1 || document.tokens[name.lowerBound].shape.contains(.allCapitals) {
        recordUnknown(name, lowers: lowers, in: sentence)
      } else if isSpeaker(name, sentence) {
        people.append(PersonName(tokens: name, words: words, rule: "speaker"))
      } else {
        people.append(PersonName(tokens: name, words: words, rule: "surname"))
      }
      return
    }
    people.append(
      PersonName(
        tokens: name, words: words, title: office ?? apposition,
        honorific: honorific.map { $0.prefix(1).uppercased() + $0.dropFirst() },
        gender: honorific.flatMap { Offices.honorifics[$0] ?? nil }
          ?? (words.count > 1 ? GivenNames.gender(words[0]) : nil),
        rule: titled != nil ? "title" : apposition != nil ? "apposition" : "full-name"))
  }

  /// The country's name or demonym in front of a title belongs to it.
  private func withCountry(_ title: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var start = title.lowerBound
    while start > sentence.lowerBound,
      countryAt[start - 1] != nil
        || document.tokens[start - 1].tag == .POS && start - 1 > sentence.lowerBound
          && countryAt[start - 2] != nil
        || Offices.formerWords.contains(document.tokens[start - 1].lower)
    {
      start -= 1
    }
    return start..<title.upperBound
  }

  /// "deputy campaign manager Rich Beeson", "Kremlin spokesman Dmitry Peskov".
  private func titleInSmallLetters(before name: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard name > sentence.lowerBound, !document.tokens[name - 1].isCapitalised,
      Offices.heads.contains(document.tokens[name - 1].lower)
    else { return nil }
    var start = name - 1
    while start > sentence.lowerBound {
      let token = document.tokens[start - 1]
      let fits =
        Offices.modifiers.contains(token.lower) || Offices.heads.contains(token.lower)
        || countryAt[start - 1] != nil
        || token.tag == .POS && start > sentence.lowerBound + 1 && countryAt[start - 2] != nil
        || token.isCapitalised && token.tag.isProperNoun && taken.contains(start - 1)
      if !fits { break }
      start -= 1
    }
    return start..<name
  }

  /// ", Russia's foreign minister," behind a name.
  private func titleBehind(_ name: Range<Int>, in sentence: Range<Int>) -> Title? {
    var index = name.upperBound
    guard index + 1 < sentence.upperBound, document.tokens[index].lower == ",", name.count > 1
    else { return nil }
    index += 1
    if document.tokens[index].shape.contains(.number), index + 2 < sentence.upperBound,
      document.tokens[index + 1].lower == ","
    {
      index += 2
    }
    let start = index
    var head: Int?
    while index < sentence.upperBound, index - start < 14 {
      let token = document.tokens[index]
      guard token.isWord || token.tag == .POS || token.lower == "&" else { break }
      if token.tag.isFinite || token.tag == .WP || token.tag == .WDT || token.tag == .VBG
        || token.tag == .PRP
      {
        break
      }
      if token.tag == .IN || token.tag == .TO, head == nil { break }
      if Offices.heads.contains(token.lower), head == nil || index == (head ?? 0) + 1 {
        head = index
      }
      index += 1
    }
    guard let head, index < sentence.upperBound, head - start < 8,
      [",", ".", "said", "who", ";", "—", "–"].contains(document.tokens[index].lower)
        || document.tokens[index].tag.isFinite || document.tokens[index].isQuotationMark
        || document.tokens[index].tag == .WP
    else { return nil }
    return TitleReader(document: document, countryAt: countryAt).read(start..<index)
  }

  /// "A spokeswoman for the Foreign Ministry, Gulchehra Saidova,": an office in front of a comma.
  private func titleInFront(_ name: Range<Int>, in sentence: Range<Int>) -> Title? {
    let comma = name.lowerBound - 1
    guard name.count > 1, comma > sentence.lowerBound, document.tokens[comma].lower == ",",
      name.upperBound < sentence.upperBound,
      [",", "."].contains(document.tokens[name.upperBound].lower)
        || document.tokens[name.upperBound].tag.isFinite
    else { return nil }
    var start = comma
    while start > sentence.lowerBound, comma - start < 14 {
      let token = document.tokens[start - 1]
      guard token.isWord || token.tag == .POS, !token.tag.isFinite, token.tag != .PRP else { break }
      start -= 1
    }
    // The head stands before any preposition.
    let words = start..<comma
    let end = words.first { document.tokens[$0].tag == .IN && $0 > start } ?? comma
    guard
      (start..<end).contains(where: {
        Offices.heads.contains(document.tokens[$0].lower) && !document.tokens[$0].isCapitalised
      })
    else { return nil }
    return TitleReader(document: document, countryAt: countryAt).read(words)
  }

  private func looksLikePerson(
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
    if GivenNames.contains(words[0]) || words[0].utf8.count == 2 && words[0].hasSuffix(".") {
      return true
    }
    if NameSequences.hasArabicArticle(words[words.count - 1]) { return true }
    // "Hashim Al-Farouk said", "Xi Jinping told": a name of two words that speaks.
    return isSpeaker(name, sentence)
      && !name.contains { document.tokens[$0].shape.contains(.allCapitals) }
  }

  /// Whether a verb of speech stands right behind the name, or right in front of it behind a quotation.
  private func isSpeaker(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
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

  private mutating func recordOrganization(_ name: Range<Int>, lowers: [String]) {
    if lowers.contains("ministry") || lowers.contains("department") { return }  // the ministries' own pass
    let classification = lowers.last.flatMap { OrganizationNames.heads[$0] } ?? .other
    recordNamed(name, classification, rule: "organization-word")
  }

  private mutating func recordUnknown(_ name: Range<Int>, lowers: [String], in sentence: Range<Int>)
  {
    guard isSpeaker(name, sentence) || name.count == 1 && isSpeaker(name, sentence) else { return }
    recordNamed(name, .other, rule: "speaking-name")
  }

  private mutating func recordNamed(
    _ name: Range<Int>, _ classification: Organization.Classification, rule: String
  ) {
    let country = name.compactMap { countryAt[$0] }.first ?? countryBefore(name.lowerBound)
    let entity = table.organization(
      document.text(of: name), classification, country: country, form: document.text(of: name))
    mentions.append(MentionDraft(tokens: name, entity: entity, kind: .name, rule: rule))
    taken.formUnion(name)
  }

  // MARK: Ministries

  /// "the Russian defence ministry", "Ministry of Foreign Affairs", "the Azeri Defence Ministry".
  private mutating func findMinistries() {
    for index in document.tokens.indices {
      let lower = document.tokens[index].lower
      guard lower == "ministry" || lower == "ministries" else { continue }
      var start = index
      var end = index + 1
      var portfolio: Portfolio?
      if end < document.tokens.count, document.tokens[end].lower == "of" {
        var rest: [String] = []
        var probe = end + 1
        while probe < min(document.tokens.count, end + 5), document.tokens[probe].isWord {
          rest.append(document.tokens[probe].lower)
          probe += 1
        }
        for length in stride(from: min(3, rest.count), to: 0, by: -1) where portfolio == nil {
          if let found = Offices.portfolios.first(where: { $0.words == Array(rest.prefix(length)) })
          {
            portfolio = found.portfolio
            end += 1 + length
          }
        }
      } else {
        let before = (max(0, index - 3)..<index).map { document.tokens[$0].lower }
        for length in stride(from: min(3, before.count), to: 0, by: -1) where portfolio == nil {
          if let found = Offices.portfolios.first(where: {
            $0.words == Array(before.suffix(length))
          }) {
            portfolio = found.portfolio
            start = index - length
          }
        }
      }
      guard let portfolio else { continue }
      let country =
        countryBefore(start)
        ?? (end + 1 < document.tokens.count && document.tokens[end].lower == "of"
          ? countryAt[end + 1] : nil)
      let entity = table.ministry(
        portfolio, country: country.flatMap { gazetteer.countries[$0] }, inferred: false,
        form: document.text(of: start..<end))
      mentions.append(
        MentionDraft(tokens: start..<end, entity: entity, kind: .name, rule: "ministry"))
      taken.formUnion(start..<end)
    }
  }

  // MARK: People

  private mutating func clusterPeople() {
    let clusters = PersonClusters(people, taken: taken).resolved()
    for cluster in clusters {
      let entity = table.person(cluster.person)
      for member in cluster.members {
        mentions.append(
          MentionDraft(tokens: member.tokens, entity: entity, kind: .name, rule: member.rule))
        if let title = member.title {
          positions.append(PositionDraft(person: entity, title: title, mention: mentions.count - 1))
        }
      }
    }
    // Positions speak of mentions by index: keep both in step with the text.
    let order = mentions.indices.sorted {
      (mentions[$0].tokens.lowerBound, mentions[$0].tokens.upperBound, $0) < (
        mentions[$1].tokens.lowerBound, mentions[$1].tokens.upperBound, $1
      )
    }
    var place = [Int](repeating: 0, count: mentions.count)
    for (new, old) in order.enumerated() { place[old] = new }
    mentions = order.map { mentions[$0] }
    for index in positions.indices { positions[index].mention = place[positions[index].mention] }
  }
}
