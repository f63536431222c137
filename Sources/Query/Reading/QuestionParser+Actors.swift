import News
import Store

extension QuestionParser {
  private static let longestName = 6

  /// Finds the names of the file in the question, longest first.
  mutating func readActors() throws(StoreError) {
    var places: [String: [Range<Int>]] = [:]
    let count = question.words.count
    let isTypedLow = self.isTypedLow
    for start in 0..<count {
      for length in 1...Self.longestName where start + length <= count {
        let range = start..<start + length
        guard mayBeName(range, isTypedLow: isTypedLow) else { continue }
        for form in forms(of: range, isTypedLow: isTypedLow) {
          places[form, default: []].append(range)
        }
      }
    }
    var hits = try gazetteer.hits(Set(places.keys))
    try addCorrections(to: &hits, places: &places)
    var found: [(range: Range<Int>, hits: [Gazetteer.Hit])] = []
    for form in places.keys.sorted() {
      guard let entities = hits[form] else { continue }
      for range in places[form] ?? [] { found.append((range, entities)) }
    }
    found.sort { left, right in
      (right.range.count, left.range.lowerBound) < (left.range.count, right.range.lowerBound)
    }
    // A first name stands before a family name; a country before a country or a body is itself.
    let known = Set(
      hits.filter { $0.value.contains { !["person", "ministry"].contains($0.kind) } }.keys)
    for (range, hits) in found where !range.contains(where: { isUsed[$0] }) {
      let fitting = hits.filter { fits($0, range, known: known) }
      guard let actor = actor(range, fitting) else { continue }
      question.actors.append(actor)
      use(range)
      if actor.kind == .person, Self.courtesies.contains(lower(range.lowerBound - 1)) {
        isUsed[range.lowerBound - 1] = true
      }
    }
    question.actors.sort { $0.range.lowerBound < $1.range.lowerBound }
    mergeNeighbours()
    for index in question.actors.indices {
      let actor = question.actors[index]
      if actor.kind == .organization {
        question.actors[index].ids += try gazetteer.writtenOut(actor.name)
          .filter { !actor.ids.contains($0) }
      }
      (question.actors[index].names, question.actors[index].capitals) =
        try gazetteer.names(of: question.actors[index].ids)
    }
  }

  /// A capitalised word that is no name itself may be part of the name of a body.
  mutating func readPartNames() throws(StoreError) {
    for (index, word) in question.words.enumerated()
    where index > 0 && !isUsed[index] && word.isCapitalised && !GrammarWords.contains(word.lower)
      && OfficeWords.heads[word.lower] == nil && OfficeWords.portfolio(word.lower) == nil
      && !["Ministry", "Ministries", "Agreement", "Council"].contains(word.text)
    {
      let hits = try gazetteer.organizations(with: word.text)
      guard var actor = actor(index..<index + 1, hits) else { continue }
      actor.names = try gazetteer.names(of: actor.ids).names
      question.actors.append(actor)
      use(index..<index + 1)
    }
    question.actors.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func mayBeName(_ range: Range<Int>, isTypedLow: Bool) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    if range.contains(where: { isUsed[$0] }) { return false }
    for index in range.dropLast() where question.words[index].isPossessive { return false }
    let word = question.words[first]
    if range.count == 1 {
      if GrammarWords.contains(word.lower) {
        return word.lower == "us"
          && (lower(first - 1) == "the" || word.isAllCapitals && !isTypedLow)
      }
      if !isTypedLow, !word.isCapitalised, first > 0 { return false }
      // "which defence ministers" names an office, whatever bodies the file calls "ministers".
      return word.isCapitalised && first > 0
        || OfficeWords.heads[word.lower] == nil && OfficeWords.portfolio(word.lower) == nil
    }
    return !GrammarWords.contains(word.lower) && !GrammarWords.contains(lower(last))
  }

  /// The ways in which a file may write the words.
  private func forms(of range: Range<Int>, isTypedLow: Bool) -> [String] {
    let words = question.words[range].map(\.text)
    var forms = [words.joined(separator: " ")]
    guard isTypedLow else { return forms }
    let titled = words.map(Self.titled)
    forms.append(titled.joined(separator: " "))
    if titled.count == 1, let word = titled.first {
      forms.append(words[0].uppercased())
      if word.hasSuffix("s"), word.utf8.count > 4 { forms.append(String(word.dropLast())) }
    }
    return forms
  }

  /// "al-jubeir" gives "al-Jubeir", "khawaja" gives "Khawaja".
  static func titled(_ word: String) -> String {
    var parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices {
      if index == 0, parts.count > 1, ["al", "el", "ul"].contains(parts[0].lowercased()) {
        continue
      }
      parts[index] = parts[index].prefix(1).uppercased() + parts[index].dropFirst()
    }
    return parts.joined(separator: "-")
  }

  /// Slips of the hand in names: a word that stands nowhere in the file and differs from one name by one slip.
  private func addCorrections(
    to hits: inout [String: [Gazetteer.Hit]], places: inout [String: [Range<Int>]]
  ) throws(StoreError) {
    for (index, word) in question.words.enumerated() {
      guard word.lower.utf8.count >= 6, !isUsed[index], !GrammarWords.contains(word.lower),
        Thesaurus.synonyms(of: word.lower).isEmpty,
        SpeechActWords.verb(word.lower) == nil, SpeechActWords.noun(word.lower) == nil,
        OfficeWords.heads[word.lower] == nil, OfficeWords.portfolio(word.lower) == nil,
        !hits.keys.contains(where: { places[$0]?.contains { $0.contains(index) } ?? false }),
        try gazetteer.sentences(holding: [word.text], limit: 1) == 0
      else { continue }
      let titled = Self.titled(word.text)
      let near = try gazetteer.names(beginningWith: String(titled.prefix(2)))
      guard let name = Spelling.correction(of: titled, in: Set(near).sorted()) else { continue }
      for (form, entities) in try gazetteer.hits([name]) {
        hits[form] = entities
        places[form, default: []].append(index..<index + 1)
      }
    }
  }

  /// They say nothing of whom they stand before.
  private static let courtesies: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir",
  ]

  private static let titles: Set<String> = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "sen", "sen.", "rep", "rep.",
    "gov",
    "gen", "gen.", "lt", "lt.", "col", "col.", "senator", "general", "sheikh", "king", "prince",
    "congressman", "representative", "professor", "judge", "envoy", "negotiator",
  ]

  /// "George Bush" is not Laura Bush, and "Chad Bown" is not the country: a capitalised word beside the name that the
  /// entity's own name lacks makes it another's.
  private func fits(_ hit: Gazetteer.Hit, _ range: Range<Int>, known: Set<String>) -> Bool {
    let isPerson = hit.kind == "person" && hit.name != hit.form
    let isFirstName = hit.kind == "country" && ["full", "alias"].contains(hit.formKind)
    guard isPerson || isFirstName, range.count == 1 else { return true }
    let beside = isPerson ? range.lowerBound - 1 : range.upperBound
    guard question.words.indices.contains(beside), beside > 0 else { return true }
    let word = question.words[beside]
    let isSeparate =
      isPerson ? word.isPossessive : question.words[range.lowerBound].isPossessive
    if isSeparate || !word.isCapitalised || isUsed[beside] || word.isAllCapitals { return true }
    if isFirstName, known.contains(word.text) { return true }
    if GrammarWords.contains(word.lower) || Self.titles.contains(word.lower)
      || OfficeWords.heads[word.lower] != nil || OfficeWords.portfolio(word.lower) != nil
      || GrammarWords.actorNouns.contains(word.lower) || SpeechActWords.verb(word.lower) != nil
      || ["ministry", "talks", "agreement", "army", "taliban"].contains(word.lower)
    {
      return true
    }
    return hit.name.split(separator: " ").contains { $0 == word.text[...] }
  }

  private func actor(_ range: Range<Int>, _ hits: [Gazetteer.Hit]) -> Actor? {
    for kind in kinds(of: range, hits) {
      let same = hits.filter { $0.kind == kind }
      guard let first = same.first else { continue }
      let text = question.words[range].map(\.text).joined(separator: " ")
      var actor = Actor(
        text: text, name: first.name, kind: .country, ids: [], range: range)
      switch kind {
      case "country": actor.kind = .country
      case "organization": actor.kind = .organization
      case "ministry": actor.kind = .ministry
      default: actor.kind = .person
      }
      for hit in same where !actor.ids.contains(hit.entity) { actor.ids.append(hit.entity) }
      let kinds = Set(same.map(\.formKind))
      actor.isPlace = kinds.isSubset(of: ["city"])
      actor.isCapital = kinds.isSubset(of: ["capital", "city"])
      if actor.isCapital, ["in", "at", "near", "from"].contains(lower(range.lowerBound - 1)) {
        actor.isPlace = true
      }
      return actor
    }
    return nil
  }

  /// What kind of actor is meant first: a capital that an article has for the seat of a union ("Brussels") stands for that,
  /// but where something is told to be.
  private func kinds(of range: Range<Int>, _ hits: [Gazetteer.Hit]) -> [String] {
    let isSeat =
      hits.contains { $0.kind == "organization" && $0.formKind == "alias" }
      && hits.allSatisfy { $0.kind != "country" || ["capital", "city"].contains($0.formKind) }
    let isPlace = ["in", "at", "near", "from"].contains(lower(range.lowerBound - 1))
    return isSeat && !isPlace
      ? ["organization", "country", "ministry", "person"]
      : ["country", "organization", "ministry", "person"]
  }

  /// "the Afghan side" is one actor, "Afghan Taliban" is the Taliban.
  private mutating func mergeNeighbours() {
    var merged: [Actor] = []
    for actor in question.actors {
      if let last = merged.last, last.range.upperBound == actor.range.lowerBound,
        last.kind == .country, actor.kind == .organization,
        !question.words[last.range.upperBound - 1].isPossessive
      {
        merged[merged.count - 1] = actor
        merged[merged.count - 1].range = last.range.lowerBound..<actor.range.upperBound
      } else {
        merged.append(actor)
      }
    }
    for index in merged.indices where merged[index].kind != .person {
      let end = merged[index].range.upperBound
      if GrammarWords.actorNouns.contains(lower(end)), !isUsed[end] {
        merged[index].range = merged[index].range.lowerBound..<end + 1
        merged[index].isPlace = false
        isUsed[end] = true
      }
    }
    question.actors = merged
  }
}
