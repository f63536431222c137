/// What became of a question.
public struct QueryResult: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case answered
    /// Nothing in so many articles; their first and last date, if any is dated.
    case noneFound(articles: Int, from: String?, to: String?)
    /// No word of the question is known but those that build a question: the first of them.
    case notUnderstood(word: String)
  }

  /// A question near to one that nothing answers, and how many different statements answer it.
  public struct NearReading: Sendable, Hashable {
    public var question: String
    public var statements: Int

    public init(question: String, statements: Int) {
      self.question = question
      self.statements = statements
    }
  }

  /// How the answers were found.
  public struct Explanation: Sendable, Hashable {
    /// The plan in words, a line for each part.
    public var lines: [String]
    /// The SQL that was run, with its values in place: pasted into sqlite3 it gives the same rows.
    /// A comment in front says how many there were, and what the program dropped or merged of them.
    public var sql: [String]

    public init(lines: [String], sql: [String]) {
      self.lines = lines
      self.sql = sql
    }
  }

  public var question: String
  /// One line of plain English that says how the question was read.
  public var reading: String
  public var outcome: Outcome
  /// Best first.
  public var answers: [Answer]
  public var articlesSearched: Int
  public var plan: Explanation
  /// What could be asked instead, if there is no answer. Each has one.
  public var nearReadings: [NearReading]

  public init(
    question: String, reading: String, outcome: Outcome, answers: [Answer], articlesSearched: Int,
    plan: Explanation, nearReadings: [NearReading] = []
  ) {
    self.question = question
    self.reading = reading
    self.outcome = outcome
    self.answers = answers
    self.articlesSearched = articlesSearched
    self.plan = plan
    self.nearReadings = nearReadings
  }
}

/// One answer with its evidence.
public struct Answer: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, ministry, organization, country, place, date, claim, quote, round, agreement, name
    case office, count, yes, no, status, reason, condition, sentence, article, rule, event
    /// Whoever spoke without being named.
    case unnamedSource = "unnamed-source"
    /// The event is there, its date is not.
    case undated
  }

  public var text: String
  public var kind: Kind
  /// 0 to 1; comparable within one result only.
  public var score: Double
  /// Best first; never empty.
  public var evidence: [Evidence]
  /// How many different statements stand behind it; several reprints of one count once.
  public var statements: Int
  /// How many articles report it.
  public var reports: Int
  /// The words of the question, and their synonyms, that were met in the evidence.
  public var matchedWords: [String]
  /// What must be known to read it rightly: "the article is undated".
  public var note: String?

  public init(
    text: String, kind: Kind, score: Double, evidence: [Evidence], statements: Int = 1,
    reports: Int = 1, matchedWords: [String] = [], note: String? = nil
  ) {
    self.text = text
    self.kind = kind
    self.score = score
    self.evidence = evidence
    self.statements = statements
    self.reports = reports
    self.matchedWords = matchedWords
    self.note = note
  }
}

/// Where an answer stands.
public struct Evidence: Sendable, Hashable {
  public var articleID: Int64
  public var title: String
  /// ISO 8601; `nil` if the article is undated.
  public var publishedOn: String?
  public var publisher: String?
  public var sentence: String
  public var claimID: Int64?
  /// Code points of the article's text, half-open.
  public var startOffset: Int
  public var endOffset: Int

  public init(
    articleID: Int64, title: String, publishedOn: String? = nil, publisher: String? = nil,
    sentence: String, claimID: Int64? = nil, startOffset: Int, endOffset: Int
  ) {
    self.articleID = articleID
    self.title = title
    self.publishedOn = publishedOn
    self.publisher = publisher
    self.sentence = sentence
    self.claimID = claimID
    self.startOffset = startOffset
    self.endOffset = endOffset
  }
}
