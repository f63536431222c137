import News
import Store

/// Carries out a plan and makes answers of the rows.
struct Answerer {
  let session: QuerySession
  let question: Question
  let limit: Int
  /// What the reading must add, known only now: that sentences answer and no statement does.
  var note: String?

  init(session: QuerySession, question: Question, limit: Int) {
    self.session = session
    self.question = question
    self.limit = limit
  }

  /// The answers, best first, no more than the limit.
  mutating func answers(_ plan: Plan) throws(StoreError) -> [Answer] {
    Array(try all(plan).prefix(limit))
  }

  private mutating func all(_ plan: Plan) throws(StoreError) -> [Answer] {
    switch plan {
    case .claims(let request): try claims(request)
    case .comparison(let sides): try comparison(sides)
    case .articleComparison(let ids, let request): try articleComparison(ids, request)
    case .silent(let request, let kind): try silent(request, kind: kind)
    case .officeCheck(let actor, let office): try officeCheck(actor, office)
    case .quotes(let request): try quotes(request)
    case .officeHolder(let office, let time): try officeHolder(office, time)
    case .delegationHead(let offices, let request): try delegationHead(offices, request)
    case .term(let request): try term(request)
    case .offices(let actor, let ministriesOnly): try offices(of: actor, ministriesOnly)
    case .names(let actor): try names(of: actor)
    case .capital(let actor): try capital(of: actor)
    case .speakers(let actor): try speakers(for: actor)
    case .quoteForms: try quoteForms()
    case .quotedPeople: try quotedPeople()
    case .mostQuoted: try mostQuoted()
    case .neverQuoted: try neverQuoted()
    case .repeatedQuotes: try repeatedQuotes()
    case .inferredMinistries: try inferredMinistries()
    case .speakingMinistries(let request): try speakingMinistries(request)
    case .rounds(let request): try rounds(request)
    case .agreements(let request): try agreements(request)
    case .unnamedSources(let request): try unnamedSources(request)
    case .nested(let request): try nested(request)
    case .reversals: try reversals()
    case .provenance(let id): try provenance(id)
    case .passages(let request): try passages(request)
    }
  }

  /// One answer of several statements: reprints count once as a statement and each as a report.
  func answer(
    _ text: String, _ kind: Answer.Kind, _ claims: [RankedClaim], note: String? = nil
  ) -> Answer {
    var contents: Set<String> = []
    var articles: Set<Int64> = []
    var words: [String] = []
    var evidence: [Evidence] = []
    for claim in claims {
      articles.insert(claim.row.articleID)
      for word in claim.match.words where !words.contains(word) { words.append(word) }
      if contents.insert(claim.row.contentKey).inserted { evidence.append(claim.row.evidence) }
    }
    let best = claims.first?.score ?? 0
    let more = Double(min(contents.count, 4) - 1) * 0.01
    return Answer(
      text: text, kind: kind, score: max(0, min(1, best + more)), evidence: evidence,
      statements: contents.count, reports: articles.count, matchedWords: words, note: note)
  }

  /// Answers that are the same text become one, with the evidence of all, in the order of the best.
  func merged(_ parts: [(text: String, kind: Answer.Kind, claim: RankedClaim)]) -> [Answer] {
    var order: [String] = []
    var keys: [String: String] = [:]
    var groups: [String: (text: String, kind: Answer.Kind, claims: [RankedClaim])] = [:]
    for part in parts {
      let words = keys[part.text] ?? StemmedText(part.text).stems.joined(separator: " ")
      keys[part.text] = words
      let key = part.kind.rawValue + " " + words
      if groups[key] == nil {
        order.append(key)
        groups[key] = (part.text, part.kind, [])
      }
      groups[key]?.claims.append(part.claim)
    }
    var answers: [Answer] = []
    for key in order {
      if let group = groups[key] { answers.append(answer(group.text, group.kind, group.claims)) }
    }
    return Self.sorted(answers)
  }

  /// By score; equal ones stay in their order.
  static func sorted(_ answers: [Answer]) -> [Answer] {
    answers.enumerated().sorted { left, right in
      left.element.score != right.element.score
        ? left.element.score > right.element.score : left.offset < right.offset
    }.map(\.element)
  }

  static func kind(ofEntity kind: String?) -> Answer.Kind {
    switch kind {
    case "person": .person
    case "ministry": .ministry
    case "country": .country
    default: .organization
    }
  }
}
