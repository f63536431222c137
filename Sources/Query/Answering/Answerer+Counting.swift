import News
import Store

extension Answerer {
  func count(_ found: [RankedClaim]) -> [Answer] {
    guard !found.isEmpty else { return [] }
    let whole = answer("", .count, found)
    var first = whole
    first.text = Self.counted(whole)
    return [first] + what(found)
  }

  static func counted(_ answer: Answer) -> String {
    "\(answer.statements) distinct (\(answer.reports) \(answer.reports == 1 ? "report" : "reports"))"
  }

  func countByCountry(
    _ found: [RankedClaim], isFewest: Bool = false, atLeast: Int = 1
  ) throws(StoreError) -> [Answer] {
    var order: [String] = []
    var groups: [String: [RankedClaim]] = [:]
    for claim in found {
      guard let source = claim.row.sourceID,
        let country = try country(of: source) ?? claim.row.sourceName
      else { continue }
      if groups[country] == nil { order.append(country) }
      groups[country, default: []].append(claim)
    }
    var answers: [Answer] = []
    for country in order {
      let claims = groups[country] ?? []
      let whole = answer("", .count, claims)
      guard whole.statements >= atLeast else { continue }
      var counted = whole
      counted.text = "\(country): \(Self.counted(whole))"
      answers.append(counted)
    }
    let counts = answers.enumerated().sorted { left, right in
      left.element.statements != right.element.statements
        ? (left.element.statements > right.element.statements) != isFewest
        : left.offset < right.offset
    }.map(\.element)
    // Each count with its list.
    return counts
      + what(
        found.filter { claim in
          answers.contains { $0.evidence.contains { $0.claimID == claim.row.id } }
        })
  }

  /// The country that an entity is, or speaks for.
  private func country(of entity: Int64) throws(StoreError) -> String? {
    try session.connection.first(
      """
      SELECT name FROM countries WHERE id = ?
      UNION ALL SELECT k.name FROM people p JOIN countries k ON k.id = p.country_id WHERE p.id = ?
      UNION ALL SELECT k.name FROM ministries m JOIN countries k ON k.id = m.country_id WHERE m.id = ?
      UNION ALL SELECT k.name FROM organizations o JOIN countries k ON k.id = o.country_id WHERE o.id = ?
      UNION ALL SELECT k.name FROM positions o JOIN countries k ON k.id = o.country_id WHERE o.person_id = ?
      LIMIT 1
      """, [entity, entity, entity, entity, entity]
    ) { row throws(StoreError) in row.text(0) }
  }

  /// Speakers by the number of their different statements.
  func ranking(
    _ found: [RankedClaim], kind: String?, isFewest: Bool, atLeast: Int
  ) throws(StoreError) -> [Answer] {
    if kind == "country" { return try countByCountry(found, isFewest: isFewest, atLeast: atLeast) }
    let named = who(found, kind: kind).filter { $0.statements >= atLeast }
    var answers = named.enumerated().sorted { left, right in
      left.element.statements != right.element.statements
        ? (left.element.statements > right.element.statements) != isFewest
        : left.offset < right.offset
    }.map(\.element)
    for index in answers.indices { answers[index].note = Self.counted(answers[index]) }
    return answers
  }

  /// The statements by date, undated ones last; as they are without an order.
  func ordered(_ found: [RankedClaim], _ order: ClaimRequest.Order?) -> [RankedClaim] {
    guard let order else { return found }
    return found.enumerated().sorted { left, right in
      let one = left.element.row.date
      let other = right.element.row.date
      guard one != other else { return left.offset < right.offset }
      guard let one, let other else { return one != nil }
      return order == .newest ? one > other : one < other
    }.map(\.element)
  }

  /// The answers in the order of their first statements, each with its date.
  func ordered(
    _ answers: [Answer], _ found: [RankedClaim], _ order: ClaimRequest.Order?
  ) -> [Answer] {
    guard order != nil else { return answers }
    var places: [Int64: Int] = [:]
    for (place, claim) in found.enumerated() where places[claim.row.id] == nil {
      places[claim.row.id] = place
    }
    let first = { (answer: Answer) in
      answer.evidence.compactMap { $0.claimID.flatMap { places[$0] } }.min() ?? Int.max
    }
    return answers.sorted { first($0) < first($1) }.map { answer in
      var dated = answer
      let place = first(answer)
      let date = found.indices.contains(place) ? found[place].row.date : nil
      dated.note = date.map { "on \($0)" } ?? "not dated in the source"
      return dated
    }
  }
}
