import Store

/// Finds texts that have parts of enough weight together, the weightiest first.
///
/// The lists of texts come from the full-text index part by part and are added up here. One expression with all the
/// combinations that are enough reads the same lists many times. Only the rarer parts are listed whole: whatever has
/// none of them cannot have enough, so the common ones are looked for beside them only (H. Turtle and J. Flood, "Query
/// evaluation: strategies and optimizations", 1995, which call it max score).
struct PartialSearch {
  struct Part {
    var expression: String
    /// The same with one word in place of each phrase, which may let through too much.
    var wider: String
    var weight: Double
    /// In about how many texts it stands.
    var count: Int
    /// Names need not be repeated in each text: enough of the other parts will do.
    var isName: Bool
  }

  /// A text and the weight of what it has.
  private struct Hit {
    var id: Int64
    var weight = 0.0
    /// Without names.
    var wordWeight = 0.0
  }

  let session: QuerySession
  let path: SQLCompiler.Path
  private let parts: [Part]
  private let bound: Double
  /// What the parts that are no names must weigh if there are both.
  private let wordBound: Double?

  /// - Parameter share: the share of the whole weight that is enough.
  init(_ parts: [Part], share: Double, path: SQLCompiler.Path, session: QuerySession) {
    self.parts = parts
    self.path = path
    self.session = session
    // What is added up in another order may differ in the last bit.
    bound = share * parts.reduce(0) { $0 + $1.weight } - 1e-9
    let words = parts.filter { !$0.isName }
    wordBound =
      words.isEmpty || words.count == parts.count
      ? nil : share * words.reduce(0) { $0 + $1.weight } - 1e-9
  }

  /// The ids of the texts: by weight; of equal weight the shorter first.
  func ids() throws(StoreError) -> [Int64] {
    let (rare, common) = divided()
    guard let any = MatchExpression.either(rare.map(\.wider)) else { return [] }
    var hits: [Hit] = []
    for part in rare {
      var match = part.wider
      let others = parts.filter { $0.wider != part.wider }
      // To walk a list inside the full-text index takes a quarter of the time of handing it out.
      if isTooLittle(part), 4 * part.count > parts.reduce(0, { $0 + $1.count }),
        let others = MatchExpression.either(others.map(\.wider))
      {
        match += " AND (\(others))"
      }
      hits = Self.adding(part, try session.ids(matching: match, in: path), to: hits)
    }
    for part in common {
      let match = "(\(any)) AND \(part.wider)"
      hits = Self.adding(part, try session.ids(matching: match, in: path), to: hits)
    }
    hits.removeAll { hit in
      hit.weight < bound && (wordBound.map { hit.wordWeight < $0 } ?? true)
    }
    hits.sort { ($1.weight, $0.id) < ($0.weight, $1.id) }
    return try shortestFirst(hits)
  }

  /// Whether a text that has this part alone does not have enough.
  private func isTooLittle(_ part: Part) -> Bool {
    part.weight < bound && (part.isName || wordBound.map { part.weight < $0 } ?? true)
  }

  /// The common parts that together are not enough, and the others.
  private func divided() -> (rare: [Part], common: [Part]) {
    var rare: [Part] = []
    var common: [Part] = []
    var weight = 0.0
    var wordWeight = 0.0
    let sorted = parts.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    for part in sorted.map(\.element) {
      let words = wordWeight + (part.isName ? 0 : part.weight)
      if weight + part.weight < bound, wordBound.map({ words < $0 }) ?? true {
        weight += part.weight
        wordWeight = words
        common.append(part)
      } else {
        rare.append(part)
      }
    }
    return (rare.reversed(), common)
  }

  /// Both lists are in order of ids.
  private static func adding(_ part: Part, _ ids: [Int64], to hits: [Hit]) -> [Hit] {
    var result: [Hit] = []
    result.reserveCapacity(hits.count + ids.count)
    var next = 0
    for id in ids {
      while next < hits.count, hits[next].id < id {
        result.append(hits[next])
        next += 1
      }
      var hit = Hit(id: id)
      if next < hits.count, hits[next].id == id {
        hit = hits[next]
        next += 1
      }
      hit.weight += part.weight
      if !part.isName { hit.wordWeight += part.weight }
      result.append(hit)
    }
    result.append(contentsOf: hits[next...])
    return result
  }

  /// How many texts' lengths are looked up.
  private static let mostLengths = 600

  /// Orders the texts of equal weight by their length, if there are too many to read them all.
  private func shortestFirst(_ hits: [Hit]) throws(StoreError) -> [Int64] {
    let ids = hits.map(\.id)
    guard ids.count > ClaimFinder.width else { return ids }
    let head = Array(ids.prefix(Self.mostLengths))
    var places: [Int64: Int] = [:]
    for id in try session.shortestFirst(head, in: path) { places[id] = places.count }
    let sorted = hits.prefix(Self.mostLengths).sorted { left, right in
      left.weight != right.weight
        ? left.weight > right.weight
        : (places[left.id] ?? .max, left.id) < (places[right.id] ?? .max, right.id)
    }
    return sorted.map(\.id) + ids.dropFirst(Self.mostLengths)
  }
}
