import Language
import News

/// Names among the runs of capitalised words.
extension MentionFinder {
  mutating func read(_ sequence: Range<Int>, in sentence: Range<Int>) {
    var start = sequence.lowerBound
    let end = sequence.upperBound
    if isBodyOfCountry(sequence) {
      mentions.removeAll {
        ($0.kind == .name || $0.kind == .place) && sequence.contains($0.tokens.lowerBound)
          && countryAt[$0.tokens.lowerBound] != nil
      }
      recordNamed(
        sequence,
        OrganizationNames.heads[document.tokens[sequence.lowerBound].lower]
          ?? OrganizationNames.heads[document.tokens[end - 1].lower] ?? .other,
        rule: "organization-word")
      return
    }
    start = behindRegion(sequence)
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

  /// "adviser for Africa | Massad Boulos": where the name begins behind the region that the title in front of it ends with.
  private mutating func behindRegion(_ sequence: Range<Int>) -> Int {
    let start = sequence.lowerBound
    guard start > 1, Self.links.contains(document.tokens[start - 1].lower),
      Offices.isHead(document.tokens[start - 2].lower)
    else { return start }
    for count in [2, 1] where sequence.count > count + 1 {
      let words = (start..<start + count).map { document.tokens[$0].lower }
      if Offices.regions.contains(words.joined(separator: " ")) {
        taken.formUnion(start..<start + count)
        return start + count
      }
    }
    return start
  }

  /// "Radio Pakistan", "Pakistan Army": a country's name inside a body's.
  func isBodyOfCountry(_ sequence: Range<Int>) -> Bool {
    guard sequence.count >= 2, sequence.count <= 5,
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

  func endsTitle(_ index: Int) -> Bool {
    let lower = document.tokens[index].lower
    if Offices.isHead(lower) || Offices.honorifics[lower] != nil { return true }
    guard Offices.abbreviated[lower] != nil else { return false }
    // "Hun Sen": without its point and with no name behind it, it is a name.
    return lower.hasSuffix(".")
      || index + 1 < document.tokens.count && document.tokens[index + 1].isCapitalised
  }

  /// What stands between an office and its region.
  private static let links: WordSet = ["for", "to", "on", "in"]

  /// Words that make a body's name of any that holds them.
  private static let bodies: WordSet = [
    "council", "committee", "party", "university", "ministry", "agency", "department",
  ]

  /// Titles that are also words of bodies' names.
  private static let alsoAdjectives: WordSet = [
    "general", "major", "first", "executive", "deputy", "chief", "state",
  ]

  mutating func classify(_ name: Range<Int>, title: Range<Int>?, in sentence: Range<Int>) {
    let lowers = name.map { document.tokens[$0].lower }
    guard let last = lowers.last, !(name.count == 1 && countryAt[name.lowerBound] != nil) else {
      return
    }
    let words = name.map { sequences.words[$0] }
    // "Thai PM says": an office, of whoever holds it.
    if title == nil, ["pm", "fm"].contains(last),
      document.tokens[name.upperBound - 1].shape.contains(.allCapitals),
      name.dropLast().allSatisfy({ countryAt[$0] != nil })
    {
      return
    }
    if words.count == 1, words[0] == agency {
      recordNamed(name, .media, rule: "agency")
      return
    }
    if title == nil,
      OrganizationNames.heads[last] != nil || lowers.contains(where: Self.bodies.contains)
    {
      recordOrganization(name, lowers: lowers)
      return
    }
    if OrganizationNames.otherHeads.contains(last)
      || lowers.count == 1
        && (OrganizationNames.noNames.contains(last)
          || document.tokens[name.lowerBound].tag == .NNPS)
    {
      return
    }
    if OrganizationNames.placeHeads.contains(lowers[0]), name.count > 1 { return }
    // "the General Border Committee": the rank is a word of the name.
    if let title, title.count == 1, name.count > 1, !GivenNames.contains(words[0]),
      let body = OrganizationNames.heads[last],
      Self.alsoAdjectives.contains(
        document.tokens[title.lowerBound].lower)
    {
      recordNamed(title.lowerBound..<name.upperBound, body, rule: "organization-word")
      return
    }
    let titled =
      title ?? titleInSmallLetters(before: name.lowerBound, in: sentence)
      ?? titleWithPlace(before: name.lowerBound, in: sentence)
    let read = titled.flatMap {
      TitleReader(document: document, countryAt: countryAt).read(withCountry($0, sentence))
    }
    let honorific = titled.flatMap { range in
      range.map { document.tokens[$0].lower }.first { Offices.honorifics[$0] != nil }
    }
    let beyond = titled.flatMap { self.office(before: $0, name, in: sentence) }
    let behind = titleBehind(name, in: sentence)
    // "Prince Nayef, the kingdom's deputy energy minister": the office goes before the rank.
    let isOutranked = behind != nil && titled.map(isRank) == true
    let isHonorific =
      titled?.allSatisfy { Offices.honorifics[document.tokens[$0].lower] != nil } ?? false
    let office = beyond ?? (isHonorific || isOutranked ? nil : read)
    let apposition =
      office == nil
      ? behind
        ?? titleInFront(name, from: titled?.lowerBound ?? name.lowerBound, in: sentence) : nil
    let isBody =
      words.count > 1 && title == nil
      && evidence.entity(at: name.lowerBound)
        == NamedEntity(tokens: name, kind: .organization)
      && !GivenNames.contains(words[0])
    let known = (titled != nil || apposition != nil) && !isBody
    let elsewhere = words.count == 1 ? evidence.kind(of: last) : nil
    guard known || looksLikePerson(words, lowers, name, sentence) else {
      if words.count > 1 || document.tokens[name.lowerBound].shape.contains(.allCapitals) {
        recordUnknown(name, lowers: lowers, in: sentence)
      } else if isSpeaker(name, sentence) {
        people.append(
          PersonName(tokens: name, words: words, kindElsewhere: elsewhere, rule: "speaker"))
      } else {
        people.append(
          PersonName(tokens: name, words: words, kindElsewhere: elsewhere, rule: "surname"))
      }
      return
    }
    people.append(
      PersonName(
        tokens: name, words: words, title: office ?? apposition,
        honorific: honorific.map { $0.prefix(1).uppercased() + $0.dropFirst() },
        gender: honorific.flatMap { Offices.honorifics[$0] ?? nil }
          ?? (words.count > 1 ? GivenNames.gender(words[0]) : nil),
        kindElsewhere: honorific == nil ? elsewhere : nil,
        rule: titled != nil ? "title" : apposition != nil ? "apposition" : "full-name"))
  }
}
