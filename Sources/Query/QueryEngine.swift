import News
public import Store

/// Answers questions from the tables, with evidence, or says honestly that it cannot.
///
///     let engine = QueryEngine(connection)
///     let result = try engine.answer("who warned of strikes")
///     for answer in result.answers { print(answer.text, answer.evidence[0].sentence) }
///
/// A question is read by grammar and by the names in the file, turned into a plan, the plan into SQL, and the rows into
/// ranked answers. There is no model and no chance in it: the same question over the same file gives the same answers.
/// The file is only read. One engine serves one thread at a time, as its connection does.
///
/// ## Topics
/// - Questions: ``answer(_:options:)``
/// - Words: ``search(_:scope:options:)``, ``search(expression:scope:options:)``
public struct QueryEngine {
  let connection: Connection

  public init(_ connection: Connection) { self.connection = connection }

  public init(_ knowledgeBase: KnowledgeBase) { self.init(knowledgeBase.connection) }

  /// Answers a question in English, typed as people type.
  ///
  /// - Parameters:
  ///   - question: any text; a question mark, capitals and full spelling are not needed.
  ///   - options: filters, and how many answers at most.
  /// - Returns: how the question was read, what became of it, and the answers, best first. Each has evidence.
  /// - Throws: `badFilter` if a filter has no meaning, `store` if the file cannot be read.
  public func answer(
    _ question: String, options: QueryOptions = QueryOptions()
  ) throws(QueryError) -> QueryResult {
    let session = QuerySession(connection)
    let filters = try filters(options, session.gazetteer)
    do {
      return try connection.isInTransaction
        ? answer(question, options, filters, session)
        : connection.read { () throws(StoreError) in
          try answer(question, options, filters, session)
        }
    } catch {
      throw QueryError(error)
    }
  }

  private func answer(
    _ text: String, _ options: QueryOptions, _ filters: Filters, _ session: QuerySession,
    suggests: Bool = true
  ) throws(StoreError) -> QueryResult {
    let question = try QuestionParser.parse(text, gazetteer: session.gazetteer, options: options)
    let planner = Planner(question: question, gazetteer: session.gazetteer, filters: filters)
    let plan = try planner.plan()
    let articles = try ArticleRange(connection, since: filters.since, until: filters.until)
    var result = QueryResult(
      question: text, reading: Restatement.of(plan, question: question),
      outcome: .noneFound(articles: articles.count, from: articles.from, to: articles.to),
      answers: [], articlesSearched: articles.count,
      plan: QueryResult.Explanation(lines: [], sql: []))
    for slip in question.mended { result.reading += "; “\(slip.typed)” taken for “\(slip.read)”" }
    if let word = Self.strangeWord(in: question, plan) {
      result.outcome = .notUnderstood(word: word)
      result.reading = "“\(word)” is neither grammar nor a name, and stands nowhere in the file"
    } else {
      var answerer = Answerer(session: session, question: question, limit: max(0, filters.limit))
      result.answers = try answerer.answers(plan)
      if let note = answerer.note { result.reading += "; " + note }
      if !result.answers.isEmpty {
        result.outcome = .answered
      } else if case .claims(let request) = plan, request.wanted == .yesNo {
        result.reading += "; not stated"
      }
    }
    result.plan.lines = Restatement.lines(plan, question: question)
    result.plan.sql = session.explained
    if suggests, case .noneFound = result.outcome {
      result.nearReadings = try nearReadings(plan, options, filters, session)
    }
    return result
  }

  /// Up to two questions that do have answers.
  private func nearReadings(
    _ plan: Plan, _ options: QueryOptions, _ filters: Filters, _ session: QuerySession
  ) throws(StoreError) -> [QueryResult.NearReading] {
    guard case .claims(let request) = plan else { return [] }
    var found: [QueryResult.NearReading] = []
    let strict = QuerySession(draftsFor: session)
    for draft in try NearReadings(request: request, session: strict).drafts() where found.count < 2
    {
      let result = try answer(draft, options, filters, strict, suggests: false)
      let number = result.answers.reduce(0) { $0 + ($1.kind == .sentence ? 0 : $1.statements) }
      guard result.answers.contains(where: { $0.evidence[0].claimID != nil }), number > 0 else {
        continue
      }
      found.append(QueryResult.NearReading(question: draft, statements: number))
    }
    return found
  }

  /// The first word that is not understood, if no word is.
  private static func strangeWord(in question: Question, _ plan: Plan) -> String? {
    guard case .claims = plan else { return nil }
    guard question.actors.isEmpty, question.knownWords == 0 else { return nil }
    if let word = question.unknownWords.first { return question.cue == nil ? word : nil }
    guard question.cue == nil, question.time == nil else { return nil }
    return question.words.first?.text ?? question.text.split(separator: " ").first.map(String.init)
      ?? ""
  }

  func filters(
    _ options: QueryOptions, _ gazetteer: Gazetteer
  ) throws(QueryError) -> Filters {
    var filters = Filters(limit: options.limit)
    for date in [options.since, options.until] {
      if let date, NewsDate(date) == nil {
        throw QueryError(.badFilter, "'\(date)' is no date. Write it as 2025-11-07 or 2025-11.")
      }
    }
    filters.since = options.since
    filters.until = options.until
    if let type = options.type {
      guard let act = SpeechAct(rawValue: type) ?? Self.act(named: type) else {
        let known = SpeechAct.allCases.map(\.rawValue).joined(separator: ", ")
        throw QueryError(.badFilter, "'\(type)' is no speech act. There are \(known).")
      }
      filters.act = act
    }
    do {
      filters.speakers = try speakers(options, gazetteer)
    } catch {
      throw QueryError(error)
    }
    if let country = options.country, filters.speakers == nil {
      throw QueryError(.badFilter, "'\(country)' is no country that the file knows.")
    }
    return filters
  }

  /// Whose statements the filters for country and speaker let through; `nil` for everybody's or an unknown country.
  private func speakers(
    _ options: QueryOptions, _ gazetteer: Gazetteer
  ) throws(StoreError) -> [Int64]? {
    var speakers: [Int64]?
    if let country = options.country {
      let ids = try gazetteer.ids(ofCountry: country)
      if ids.isEmpty { return nil }
      speakers = ids + (try gazetteer.spokespeople(of: ids))
    }
    if let speaker = options.speaker {
      let ids = try gazetteer.ids(of: speaker)
      speakers = speakers.map { known in ids.filter(known.contains) } ?? ids
    }
    return speakers
  }

  private static func act(named word: String) -> SpeechAct? {
    let lower = word.lowercased()
    let acts =
      SpeechActWords.verb(lower).flatMap(SpeechActWords.acts(ofVerb:))
      ?? SpeechActWords.noun(lower).flatMap(SpeechActWords.acts(ofNoun:))
    return acts?.first
  }
}

// It uses a connection, which is for one thread at a time.
@available(*, unavailable)
extension QueryEngine: Sendable {}

/// How many articles were searched, and from when to when they are.
struct ArticleRange {
  var count: Int
  var from: String?
  var to: String?

  init(_ connection: Connection, since: String?, until: String?) throws(StoreError) {
    var arguments: [Value] = []
    let filter = SQLCompiler.dates("a.published_on", since, until, &arguments)
    // Without a filter the number and the ends come from indexes, and no row is read.
    let row = try connection.first(
      filter.isEmpty
        ? """
        SELECT (SELECT count(*) FROM articles), (SELECT substr(min(published_on), 1, 10) FROM articles),
          (SELECT substr(max(published_on), 1, 10) FROM articles)
        """
        : """
        SELECT count(*), substr(min(a.published_on), 1, 10), substr(max(a.published_on), 1, 10)
        FROM articles a WHERE 1 = 1\(filter)
        """, arguments
    ) { row throws(StoreError) in (row.int(0), row.optionalText(1), row.optionalText(2)) }
    count = row?.0 ?? 0
    from = row?.1
    to = row?.2
  }
}
