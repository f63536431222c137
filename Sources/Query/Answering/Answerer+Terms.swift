import News
import Store

/// Until when or for how long something holds, and who leads a delegation.
extension Answerer {
  /// The words of time in sentences that have all words of the question: "until Jan. 31", "for 60 days", "45-day".
  func term(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    let names = Set(question.actors.flatMap(\.range))
    let objects = request.topics.filter { !names.contains($0.position) }.flatMap(\.allTerms)
    let stems = Set(objects.flatMap { StemmedText($0).stems })
    var answers: [Answer] = []
    for sentence in try rankedSentences(request) where sentence.match.coverage > 0.9 {
      let words = sentence.row.text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let term = Self.term(in: words, of: stems) else { continue }
      if let same = answers.firstIndex(where: { $0.text == term }) {
        answers[same].evidence.append(sentence.row.evidence)
        answers[same].reports = Set(answers[same].evidence.map(\.articleID)).count
      } else {
        answers.append(
          Answer(
            text: term, kind: .date, score: sentence.score, evidence: [sentence.row.evidence],
            matchedWords: sentence.match.words, note: "as reported"))
      }
    }
    return answers
  }

  private static func term(in words: [String], of objects: Set<String>) -> String? {
    for (index, word) in words.enumerated() {
      let rest = words[(index + 1)...]
      switch word.lowercased() {
      case "until", "till":
        if let day = day(Array(rest.prefix(6))) { return "until \(day)" }
      case "for", "by":
        if let span = span(Array(rest.prefix(4))) { return "\(word.lowercased()) \(span)" }
      default:
        // "a 45-day humanitarian truce": the length of what is asked about.
        let parts = word.split(separator: "-")
        guard parts.count == 2, isNumber(String(parts[0])), isUnit(String(parts[1])),
          rest.prefix(3).contains(where: { objects.contains(StemmedText($0).stems.first ?? "") })
        else { continue }
        return word
      }
    }
    return nil
  }

  /// The words as far as they tell a day; a comma ends them.
  private static func day(_ words: [String]) -> String? {
    var taken: [String] = []
    var last = 0
    for word in words {
      taken.append(word.trimmed)
      if word.contains(where: \.isNumber) || isDayName(word) { last = taken.count }
      if word.hasSuffix(",") || word.hasSuffix(";") { break }
    }
    return last == 0 ? nil : taken.prefix(last).joined(separator: " ")
  }

  /// "60 days", "another two months".
  private static func span(_ words: [String]) -> String? {
    guard let unit = words.firstIndex(where: { isUnit($0.trimmed) }),
      words[..<unit].contains(where: { isNumber($0.trimmed) })
    else { return nil }
    return words[...unit].map(\.trimmed).joined(separator: " ")
  }

  private static func isNumber(_ word: String) -> Bool {
    hasNumber(word) || ["one", "a", "ninety", "sixty", "thirty"].contains(word.lowercased())
  }

  private static func isUnit(_ word: String) -> Bool {
    ["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours"]
      .contains(word.lowercased())
  }

  private static let dayNames: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "midnight",
  ]

  private static func isDayName(_ word: String) -> Bool {
    word.first?.isLowercase == false && dayNames.contains(word.lowercased().trimmed)
      || word.lowercased() == "midnight"
  }

  /// The holders of the first of some offices that somebody holds; else who is said to lead the delegation.
  mutating func delegationHead(
    _ offices: [Office], _ request: ClaimRequest
  ) throws(StoreError) -> [Answer] {
    for office in offices {
      let found = try officeHolder(office, nil)
      if !found.isEmpty { return found }
    }
    let answers = try claims(request)
    if note?.hasPrefix(Self.missingNote) == true { return [] }
    // Who leads another's delegation is no answer: the sentence must name whose it is.
    guard let actor = offices.first?.country else { return answers }
    let names = (actor.names + actor.capitals + [actor.name, actor.text]).map { $0.lowercased() }
    return answers.filter { answer in
      answer.evidence.contains { evidence in
        let sentence = evidence.sentence.lowercased()
        return names.contains(where: sentence.contains)
      }
    }
  }
}

extension String {
  /// Without the marks at its end; a month keeps none of its own.
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, [",", ";", ".", ":", "\"", "”"].contains(last) {
      text = text.dropLast()
    }
    return String(text)
  }
}
