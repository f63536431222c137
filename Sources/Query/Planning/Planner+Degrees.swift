import News
import Store

extension Planner {
  /// Questions that count speakers, or ask who kept silent.
  func degrees() throws(StoreError) -> Plan? {
    guard question.cue != nil, question.sources.isEmpty,
      [.who, .which, .what, .list].contains(question.form)
    else { return nil }
    let kinds: Set<String> = ["country", "person", "ministry", "organization"]
    let kind = question.wanted.flatMap { kinds.contains($0) ? $0 : nil }
    if question.isCueNegated, question.form != .what {
      var request = try request(.who(kind: kind))
      request.allowsSentences = false
      return .silent(request, kind: kind)
    }
    let wanted: ClaimRequest.Wanted
    switch question.degree {
    case .most: wanted = .ranking(kind: kind, isFewest: false, atLeast: 1)
    case .fewest: wanted = .ranking(kind: kind, isFewest: true, atLeast: 1)
    case .atLeast(let number): wanted = .ranking(kind: kind, isFewest: false, atLeast: number)
    case .newest, .oldest, nil: return nil
    }
    var request = try request(
      wanted, without: ["times", "often", "frequently"], acts: Self.exact(question.acts))
    request.allowsSentences = false
    return .claims(request)
  }

  /// The acts that count as the one that is asked for: whoever threatens warns; whoever warns need not threaten.
  static func exact(_ acts: [SpeechAct]) -> [SpeechAct] {
    acts.first == .warn ? [.warn, .threaten] : Array(acts.prefix(1))
  }

  /// "compare what the two articles say": side by side by article and not by speaker.
  func articles() throws(StoreError) -> Plan? {
    guard question.form == .compare || question.hasSequence("both", "articles"),
      question.has("articles", "reports", "papers", "newspapers", "publishers", "article"),
      question.sources.count < 2
    else { return nil }
    var ids: [Int64] = []
    for (index, word) in question.words.enumerated() {
      guard let number = Int64(word.lower), index > 0 else { continue }
      let before = question.words[index - 1].lower
      if ["article", "articles"].contains(before) || before == "and" && !ids.isEmpty {
        ids.append(number)
      }
    }
    var request = try request(
      .what,
      without: Set(ids.map(String.init)).union([
        "papers", "newspapers", "publishers", "articles", "article", "reports", "report", "two",
        "both", "cover",
        "tell", "write", "wrote",
      ]))
    if question.cue == "report" || question.cue == "write" { request.cue = nil }
    request.allowsSentences = false
    return .articleComparison(ids, request)
  }

  /// "is Asif defence minister": a person, an office, and nothing said.
  func officeCheck() -> Plan? {
    guard question.form == .yesNo, question.cue == nil,
      let person = question.actors.first(where: { $0.kind == .person }),
      let office = question.offices.first, question.offices.count == 1,
      question.topics.allSatisfy({
        office.range.contains($0.position) || person.range.contains($0.position)
      })
    else { return nil }
    return .officeCheck(person, office)
  }
}
