import News
import Store

extension Answerer {
  mutating func statements(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    let found = try ordered(ClaimFinder(request, session: session).find(), request.order)
    let answers = try answers(of: found, request)
    if !answers.isEmpty { noteMissing(found, request) }
    return answers
  }

  /// What of some statements the request asks for.
  func answers(
    of found: [RankedClaim], _ request: ClaimRequest
  ) throws(StoreError) -> [Answer] {
    var answers: [Answer] = []
    switch request.wanted {
    case .ranking(let kind, let isFewest, let least):
      answers = try ranking(found, kind: kind, isFewest: isFewest, atLeast: least)
    case .who(let kind): answers = who(found, kind: kind)
    case .whom: answers = whom(found, request)
    case .what: answers = what(found)
    case .inDateOrder: answers = inDateOrder(found)
    case .named(let kind): answers = try named(found, kind: kind, request)
    case .when: answers = when(found)
    case .whereabouts: answers = try named(found, kind: "place", request)
    case .why: answers = try why(found)
    case .yesNo: answers = try yesNo(found, request)
    case .conditions: answers = conditions(found)
    case .articles: answers = articles(found)
    case .count: answers = count(found)
    case .countByCountry: answers = try countByCountry(found)
    }
    return ordered(answers, found, request.order)
  }

  func who(_ found: [RankedClaim], kind: String?) -> [Answer] {
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found {
      if let name = claim.row.sourceName {
        let entityKind = claim.row.sourceKind
        if let kind, entityKind != kind, !(kind == "country" && entityKind == "ministry"),
          !(kind == "organization" && entityKind == "ministry")
        {
          continue
        }
        parts.append((name, Self.kind(ofEntity: entityKind), claim))
      } else if kind == nil, let text = claim.row.sourceText, !Self.isNobody(text) {
        // Somebody who is named answers better than somebody described.
        var weaker = claim
        weaker.score = max(0, claim.score - 0.08)
        parts.append((ClaimRow.oneLine(text), .unnamedSource, weaker))
      }
    }
    return merged(parts)
  }

  static func isPronoun(_ text: String) -> Bool {
    let pronouns: Set<String> = [
      "he", "she", "it", "they", "we", "i", "who", "which", "you", "his", "her", "their",
    ]
    return pronouns.contains(text.lowercased())
  }

  /// "each side" names nobody.
  static func isNobody(_ text: String) -> Bool {
    if isPronoun(text) { return true }
    let words = text.lowercased().split(separator: " ").drop { $0 == "the" }
    guard let last = words.last, words.count <= 2 else { return false }
    let groups: Set<String> = ["side", "sides", "party", "parties", "country", "countries"]
    let heads: Set<String> = ["each", "both", "either", "neither", "two"]
    return groups.contains(String(last))
      && (words.first.map { heads.contains(String($0)) } ?? false)
      || heads.contains(String(last)) || words.elementsEqual(["sides"])
  }

  private func whom(_ found: [RankedClaim], _ request: ClaimRequest) -> [Answer] {
    let asksWhat = question.words.contains { $0.lower == "what" }
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found {
      let name = claim.row.target ?? claim.row.addressee
      let kind: Answer.Kind = name == nil ? .claim : .organization
      let content = claim.row.cleanContent
      let text = name.map { asksWhat ? "\($0): \(content)" : $0 } ?? content
      parts.append((text, kind, claim))
    }
    return merged(parts)
  }

  func what(_ found: [RankedClaim]) -> [Answer] {
    // "How many prisoners were released" is answered by a statement with a number only.
    let asksNumber = question.form == .howMany && (question.cue == nil || !question.isCueNoun)
    let fitting = asksNumber ? found.filter { Self.hasNumber($0.row.content) } : found
    return merged(fitting.map { (Self.said($0), .claim, $0) })
  }

  /// What was said; the sentence, if the content is but a word that points elsewhere.
  static func said(_ claim: RankedClaim) -> String {
    let content = claim.row.cleanContent
    let stems = StemmedText(content).stems
    return stems.count < 2 && stems.allSatisfy(GrammarWords.contains)
      ? ClaimRow.oneLine(claim.row.sentence) : content
  }

  static func hasNumber(_ text: String) -> Bool {
    let words: Set<String> = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens",
      "hundred", "hundreds", "thousand", "thousands", "million",
    ]
    return text.split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.contains(where: \.isNumber) || words.contains(word.lowercased())
    }
  }

  private func inDateOrder(_ found: [RankedClaim]) -> [Answer] {
    var answers: [(date: String?, answer: Answer)] = []
    for answer in what(found) {
      let first = found.first { $0.row.cleanContent == answer.text }
      let date = first?.row.date
      var dated = answer
      dated.note = date.map { "on \($0)" } ?? "not dated in the source"
      answers.append((date, dated))
    }
    return answers.enumerated().sorted { left, right in
      let one = left.element.date ?? "9"
      let other = right.element.date ?? "9"
      if one != other { return one < other }
      let first = left.element.answer.evidence[0]
      let second = right.element.answer.evidence[0]
      return first.articleID == second.articleID && first.startOffset != second.startOffset
        ? first.startOffset < second.startOffset : left.offset < right.offset
    }.map(\.element.answer)
  }

  private func when(_ found: [RankedClaim]) -> [Answer] {
    merged(
      found.map { claim in
        claim.row.date.map { ($0, .date, claim) } ?? ("not dated in the source", .undated, claim)
      })
  }

  /// Words that introduce a reason.
  static let reasons: Set<String> = Set(
    [
      "because", "due", "after", "following", "since", "request", "so", "therefore", "reason",
      "blame", "cause",
    ].map(PorterStemmer.stem))

  /// Of them those that introduce nothing else.
  static let strongReasons: Set<String> = Set(
    ["because", "due", "therefore", "reason", "blame", "cause"].map(PorterStemmer.stem))

  private func why(_ found: [RankedClaim]) throws(StoreError) -> [Answer] {
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    var hasStrong = false
    for claim in found {
      let sentence = session.stemmed(claim.row)
      guard sentence.stems.contains(where: Self.reasons.contains) else { continue }
      var weighed = claim
      if sentence.stems.contains(where: Self.strongReasons.contains) {
        hasStrong = true
      } else {
        weighed.score = max(0, claim.score - 0.1)
      }
      parts.append((ClaimRow.oneLine(claim.row.sentence), .reason, weighed))
    }
    // "It fell. She blamed the dam for the fall": the reason may come right behind.
    if !hasStrong, question.form == .why {
      parts += try givenReasons(behind: found).map {
        (ClaimRow.oneLine($0.row.sentence), .reason, $0)
      }
    }
    if !parts.isEmpty { return merged(parts) }
    return question.form == .how ? what(found) : []
  }

  private func conditions(_ found: [RankedClaim]) -> [Answer] {
    var parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)] = []
    for claim in found {
      if let condition = claim.row.condition {
        parts.append((ClaimRow.oneLine(condition), .condition, claim))
      }
    }
    return merged(parts)
  }

  private func articles(_ found: [RankedClaim]) -> [Answer] {
    merged(found.map { ($0.row.title, .article, $0) }).map { answer in
      var located = answer
      let place = answer.evidence[0]
      located.note = "characters \(place.startOffset) to \(place.endOffset)"
      return located
    }
  }
}
