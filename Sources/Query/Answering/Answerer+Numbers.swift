import News
import Store

/// How many there are of something, where a sentence tells it that is no statement about it.
extension Answerer {
  /// "How many prisoners will they free": the numbers that stand in front of the noun in sentences with the question's words.
  mutating func numbers(_ request: ClaimRequest) throws(StoreError) -> [Answer] {
    guard question.form == .howMany, request.wanted == .what || request.wanted == .count,
      let many = question.words.firstIndex(where: { $0.lower == "many" }),
      question.words.indices.contains(many + 1),
      let noun = StemmedText(question.words[many + 1].text).stems.first,
      !Self.uncounted.contains(noun)
    else { return [] }
    var plain = request
    plain.wanted = .what
    plain.source = nil
    plain.acts = []
    plain.cue = nil
    plain.needsNumber = true
    for index in question.sources {
      plain.topics.append(QuestionParser.topic(of: question.actors[index]))
    }
    if let cue = question.cueIndex, !question.isCueNoun {
      let word = question.words[cue].text
      plain.topics.append(TopicGroup(label: word, terms: [word], position: cue))
    }
    guard plain.topics.count > 1 else { return [] }
    var answers: [Answer] = []
    for sentence in try rankedSentences(plain) {
      guard let number = Self.number(of: noun, in: sentence.row.text) else { continue }
      if let known = answers.firstIndex(where: { $0.text == number }) {
        answers[known].evidence.append(sentence.row.evidence)
        continue
      }
      answers.append(
        Answer(
          text: number, kind: .count, score: sentence.score * 0.8,
          evidence: [sentence.row.evidence], statements: 1, reports: 1,
          matchedWords: sentence.match.words, note: "so a sentence says"))
    }
    return answers
  }

  /// Stems of what is counted by rows, and not by what sentences say.
  private static let uncounted: Set<String> = Set(
    [
      "times", "rounds", "talks", "people", "statements", "claims", "articles", "meetings",
      "countries", "officials", "quotes", "summits", "calls",
    ].map(PorterStemmer.stem))

  /// "six of the 14 hostages": a noun with the numbers in front of it.
  private static func number(of noun: String, in text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
    for index in words.indices.dropFirst()
    where StemmedText(words[index]).stems.first == noun {
      var start = index
      var hasNumber = false
      while start > 0 {
        let word = words[start - 1]
        let isNumber = self.hasNumber(word)
        let isBetween =
          ["of", "the", "all", "its", "their"].contains(word.lowercased()) || start == index
        guard isNumber || isBetween else { break }
        // An adjective may stand between the number and the noun, a stop may not.
        if !isNumber, word.last.map({ ".,;:".contains($0) }) ?? true { break }
        hasNumber = hasNumber || isNumber
        start -= 1
      }
      while start < index, !self.hasNumber(words[start]) { start += 1 }
      guard hasNumber, start < index else { continue }
      let phrase = words[start...index].joined(separator: " ")
      return String(phrase.prefix { !".;:".contains($0) })
    }
    return nil
  }
}
