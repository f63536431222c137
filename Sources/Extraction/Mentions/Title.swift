import Language
import News

/// What a title says: the words, the ministry it heads or speaks for, the country, and whether the office is held.
struct Title {
  /// The words of the title, without the article.
  var tokens: Range<Int>
  var text: String
  var portfolio: Portfolio?
  /// Whether the ministry itself is named ("Foreign Ministry spokesman"), not only its head.
  var namesMinistry = false
  var country: Country.Code?
  /// The country that most often has such an office, where nothing says another: "Senator".
  var presumed: Country.Code?
  var status: Position.Status = .current
}

/// Reads titles.
struct TitleReader {
  let document: Document
  /// Country of the token, where the gazetteer knows one.
  let countryAt: [Int: Country.Code]

  /// - Parameter tokens: the words of the title; an article in front is dropped.
  func read(_ tokens: Range<Int>) -> Title? {
    var tokens = tokens
    while let first = tokens.first, ["the", "a", "an", ","].contains(document.tokens[first].lower) {
      tokens = first + 1..<tokens.upperBound
    }
    guard !tokens.isEmpty else { return nil }
    var words = tokens.map { document.tokens[$0].lower }
    var title = Title(tokens: tokens, text: document.text(of: tokens))
    title.country = country(in: tokens)
    title.status = status(words, before: tokens.lowerBound)
    // The title as such: without "former", and without the country's name in front of it.
    var start = tokens.lowerBound
    while start + 1 < tokens.upperBound,
      Offices.formerWords.contains(document.tokens[start].lower)
        || Offices.actingWords.contains(document.tokens[start].lower)
        || countryAt[start] != nil || document.tokens[start].tag == .POS
        || document.tokens[start].tag == .VBN && Self.comings.contains(document.tokens[start].lower)
        || document.tokens[start + 1].tag == .POS
          && Descriptions.governments.contains(document.tokens[start].lower)
    {
      start += 1
    }
    // "leader in October on a promise of talks": since when and by what is no part of it.
    if let time = (start + 1..<max(start + 1, tokens.upperBound - 1)).first(where: isTime) {
      tokens = tokens.lowerBound..<time
    }
    title.text = document.text(of: start..<endOfOffice(start..<tokens.upperBound))
    words = (start..<tokens.upperBound).map { document.tokens[$0].lower }
    readMinistry(words, into: &title)
    if title.country == nil, let (country, isShared) = Self.knownCountry(words) {
      if isShared { title.presumed = country } else { title.country = country }
    }
    return title
  }

  /// "elected leader": how somebody came to an office.
  private static let comings: WordSet = [
    "elected", "re-elected", "reelected", "appointed", "named", "chosen", "installed",
  ]

  /// "in | October", "since | 2021"
  private func isTime(_ index: Int) -> Bool {
    guard ["in", "on", "since", "until", "from"].contains(document.tokens[index].lower) else {
      return false
    }
    let next = document.tokens[index + 1]
    return DateResolver.months[next.lower] != nil && next.isCapitalised
      || Weekdays.names.contains(next.lower)
      || next.shape.contains(.number) && next.lower.utf8.count == 4
  }

  /// "Defence Minister | General": a rank behind an office is the person's, not the office's.
  private func endOfOffice(_ title: Range<Int>) -> Int {
    var end = title.upperBound
    while end > title.lowerBound, Offices.ranks.contains(document.tokens[end - 1].lower) {
      end -= 1
    }
    guard end > title.lowerBound, end < title.upperBound else { return title.upperBound }
    // "Secretary General", "Attorney General"
    let last = document.tokens[end - 1].lower
    return Offices.generals.contains(last) ? title.upperBound : end
  }

  /// The country that a title serves: not the one to which it is sent ("envoy to Syria").
  private func country(in tokens: Range<Int>) -> Country.Code? {
    let sent = tokens.dropFirst().first { index in
      let word = document.tokens[index].lower
      // "commander of the force in Lebanon": where, not whose.
      return word == "in"
        || ["to", "for", "on", "at"].contains(word)
          && Self.emissaries.contains(document.tokens[index - 1].lower)
    }
    return (tokens.lowerBound..<(sent ?? tokens.upperBound)).lazy.compactMap { countryAt[$0] }.first
  }

  private static let emissaries: WordSet = [
    "envoy", "ambassador", "emissary", "rapporteur", "coordinator", "representative", "mediator",
    "adviser", "advisor", "director", "expert",
  ]

  private func status(_ words: [String], before start: Int) -> Position.Status {
    let previous = start > 0 ? document.tokens[start - 1].lower : ""
    if words.contains(where: { Offices.formerWords.contains($0) || $0.hasPrefix("ex-") })
      || Offices.formerWords.contains(previous)
    {
      return .former
    }
    if words.contains(where: Offices.actingWords.contains) { return .acting }
    if words.contains(where: {
      Offices.designateWords.contains($0) || $0.hasSuffix("-elect") || $0.hasSuffix("-designate")
    }) {
      return .designate
    }
    return .current
  }

  private static func knownCountry(_ words: [String]) -> (Country.Code, isShared: Bool)? {
    let text = words.joined(separator: " ")
    let matches = Offices.countryOfTitle.words.filter { title in
      text.hasPrefix(title) && (text == title || text.hasPrefix(title + " "))
        || text.hasSuffix(title) && text.hasSuffix(" " + title)
    }
    let longest = matches.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    guard let longest, let country = Offices.countryOfTitle[longest] else { return nil }
    let isShared = Offices.sharedTitles.contains(longest)
    // "special representative" is no member of a house.
    if isShared, longest == "representative", text != longest { return nil }
    return (Country.Code(country), isShared)
  }

  private func readMinistry(_ words: [String], into title: inout Title) {
    for (index, word) in words.enumerated() {
      let before = Array(words[..<index])
      let after = Array(words[(index + 1)...])
      switch word {
      case "minister", "secretary", "ministry", "department":
        if word == "minister" || word == "secretary",
          before.last == "prime" || before.last == "press" || before.last == "general"
        {
          continue
        }
        let isBody = word == "ministry" || word == "department"
        if let portfolio = Offices.portfolio(endingWith: before) {
          title.portfolio = portfolio
        } else if let first = after.first, first == "of" || first == "for" {
          let rest = Array(after.dropFirst()).filter { $0 != "the" }
          if word == "secretary" || word == "department", rest.first == "state" {
            // The Secretary of State is America's foreign minister; elsewhere the office is named behind it.
            let next = Array(rest.dropFirst()).filter { $0 != "for" }
            title.portfolio =
              next.isEmpty
              ? .foreignAffairs : Offices.portfolio(beginningWith: next) ?? .foreignAffairs
          } else {
            title.portfolio = Offices.portfolio(beginningWith: rest)
          }
        }
        title.namesMinistry = isBody && title.portfolio != nil
        if title.portfolio != nil { return }
      case "office":
        if before.last == "foreign" { title.portfolio = .foreignAffairs }
        if before.last == "home" { title.portfolio = .interior }
        title.namesMinistry = title.portfolio != nil
        if title.portfolio != nil { return }
      case "fo", "mofa", "mfa", "mea":
        guard after.first?.hasPrefix("spokes") == true else { continue }
        title.portfolio = .foreignAffairs
        title.namesMinistry = true
        return
      case "pentagon":
        title.portfolio = .defence
        title.namesMinistry = true
        title.country = Country.Code("US")
        return
      default: continue
      }
    }
    if words.starts(with: ["state", "department"]) {
      title.portfolio = .foreignAffairs
      title.namesMinistry = true
      title.country = Country.Code("US")
    }
  }
}
