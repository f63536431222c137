import News
import Store

/// Reads a question in stages: words, form, time, actors, offices, the act it asks for, who is to have done it, and
/// what is left over as its topic.
///
/// Each stage marks the words that it has used. Everything is decided by the grammar's own words and by what is in the
/// file; the same question over the same file is always read alike.
struct QuestionParser {
  let gazetteer: Gazetteer
  let options: QueryOptions
  var question: Question
  /// Whether a stage has used the word.
  var isUsed: [Bool]

  init(_ text: String, gazetteer: Gazetteer, options: QueryOptions) throws(StoreError) {
    let (read, phrases) = QuestionWord.read(text)
    var words: [QuestionWord] = []
    for word in read {
      // "Pakistan-Taliban talks" names two parties; Nagorno-Karabakh and "cross-border" stay whole.
      if let parts = word.parts, try gazetteer.areNames(parts.map(\.text)) {
        words += parts
      } else {
        words.append(word)
      }
    }
    question = Question(text: text, words: words, phrases: phrases)
    self.gazetteer = gazetteer
    self.options = options
    isUsed = Array(repeating: false, count: words.count)
  }

  static func parse(
    _ text: String, gazetteer: Gazetteer, options: QueryOptions
  ) throws(StoreError) -> Question {
    var parser = try QuestionParser(text, gazetteer: gazetteer, options: options)
    try parser.mendSpelling()
    parser.readForm()
    try parser.readTime()
    try parser.readActors()
    try parser.readPartNames()
    try parser.readMinistries()
    try parser.readOffices()
    try parser.readDescribed()
    parser.readCue()
    parser.readDegree()
    parser.readSources()
    parser.readSourceNoun()
    try parser.readTopics()
    return parser.question
  }

  private static let interrogatives: [String: Question.Form] = [
    "who": .who, "whose": .who, "whom": .whom, "what": .what, "which": .which, "when": .when,
    "where": .whereabouts, "why": .why, "how": .how,
  ]

  private static let auxiliaries: Set<String> = [
    "did", "does", "do", "is", "are", "was", "were", "has", "have", "had", "will", "can", "could",
    "would", "should",
  ]

  private static let comparing: Set<String> = [
    "compare", "compared", "comparison", "contrast", "versus",
  ]

  private mutating func readForm() {
    let words = question.words
    question.isNegated = question.has("not", "never", "n't", "nobody", "none")
    if question.has("timeline", "chronology") {
      question.form = .timeline
    } else if question.has(Self.comparing) || readDifference() {
      question.form = .compare
    } else if let index = words.firstIndex(where: { Self.interrogatives[$0.lower] != nil }),
      index == 0 || !Self.auxiliaries.contains(words[0].lower),
      !["list", "show", "give", "find"].contains(words[0].lower) || index < 3
    {
      question.form = Self.interrogatives[words[index].lower] ?? .list
      if question.form == .how, index + 1 < words.count {
        if ["many", "often"].contains(words[index + 1].lower) { question.form = .howMany }
      }
      if question.form == .who, index + 1 < words.count,
        ["did", "does", "do", "has", "have", "had"].contains(words[index + 1].lower),
        index + 2 < words.count, isSubject(index + 2)
      {
        question.form = .whom
      }
      if [.which, .what, .howMany].contains(question.form) { readWanted(behind: index) }
    } else if let first = words.first, Self.auxiliaries.contains(first.lower) {
      question.form = .yesNo
      // "Has anyone contradicted this?" asks who has.
      if Self.anybody.contains(lower(1)), SpeechActWords.verb(lower(2)) != nil {
        question.form = .who
      }
    }
  }

  private static let anybody: Set<String> = ["anyone", "anybody", "someone", "somebody"]

  /// "the difference between what both said" compares; "who spoke of significant differences" does not.
  private mutating func readDifference() -> Bool {
    guard
      let index = question.words.firstIndex(where: {
        ["difference", "differences"].contains($0.lower)
      }),
      ["between", "in"].contains(lower(index + 1)),
      question.words[index...].contains(where: { $0.lower == "and" })
    else { return false }
    use(index..<index + 1)
    return true
  }

  /// "who has accused" has no subject behind "has", "who has Pakistan accused" has.
  private func isSubject(_ index: Int) -> Bool {
    let word = question.words[index]
    if SpeechActWords.verb(word.lower) != nil || GrammarWords.contains(word.lower) {
      return word.lower == "the" && index + 1 < question.words.count
    }
    return !word.lower.hasSuffix("ed")
  }

  static let wantedNouns: [String: String] = [
    "country": "country", "countries": "country", "government": "country",
    "governments": "country", "nation": "country", "nations": "country", "side": "country",
    "person": "person", "people": "person", "official": "person", "officials": "person",
    "leader": "person", "leaders": "person", "politician": "person", "ministry": "ministry",
    "ministries": "ministry", "organization": "organization", "organisation": "organization",
    "organizations": "organization", "organisations": "organization", "group": "organization",
    "groups": "organization", "city": "place", "cities": "place", "place": "place",
    "venue": "place", "agreement": "agreement", "agreements": "agreement",
    "accord": "agreement", "accords": "agreement", "treaty": "agreement", "deal": "agreement",
    "deals": "agreement", "date": "date", "day": "date", "article": "article",
    "articles": "article", "claims": "claim", "statements": "claim",
  ]

  private mutating func readWanted(behind index: Int) {
    let last = min(index + 3, question.words.count)
    for position in index + 1..<max(index + 1, last) {
      let word = question.words[position].lower
      if let wanted = Self.wantedNouns[word] {
        question.wanted = wanted
        isUsed[position] = true
        return
      }
      guard GrammarWords.contains(word) || word == "different" || word == "defence" else { return }
    }
  }

  /// Marks words as used.
  mutating func use(_ range: Range<Int>) {
    for index in range { isUsed[index] = true }
  }

  func lower(_ index: Int) -> String {
    question.words.indices.contains(index) ? question.words[index].lower : ""
  }
}
