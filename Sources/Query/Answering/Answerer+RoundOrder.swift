import Store

/// Which of the rounds that were found is meant: by number, by day, and by which round followed which.
extension Answerer {
  /// What is noted when the talks are known and the round that is asked about is not.
  static let noSuchRound = "no such round of these talks is told of"

  /// The rounds that a question means.
  mutating func roundsMeant(_ request: RoundRequest) throws(StoreError) -> [RoundRow] {
    var found = try roundsAskedFor(request)
    if request.ordinal != nil { found = Self.ofKind(found, request.kinds) }
    if found.isEmpty, request.ordinal == 1 {
      var unnumbered = request
      unnumbered.ordinal = nil
      let others = try roundsAskedFor(unnumbered)
      let first = Self.unnumberedFirst(of: others)
      if first.isEmpty, !others.isEmpty { note = Self.noSuchRound }
      return first
    }
    if request.order != nil || [.count, .timeline].contains(request.aspect) {
      found = try withWholeProcess(found, request)
    }
    guard let order = request.order, request.aspect != .count, !found.isEmpty else { return found }
    if let round = try round(order, of: found, kinds: request.kinds) { return [round] }
    // What is to come may be told by a sentence that makes no round of it.
    if order == .previous { note = Self.noSuchRound }
    return []
  }

  /// Rounds without those that the question would call otherwise: a first meeting is no first round.
  private static func ofKind(_ rounds: [RoundRow], _ kinds: Set<String>) -> [RoundRow] {
    guard !kinds.isEmpty else { return rounds }
    let same = rounds.filter { kinds.contains($0.kind) }
    return same.isEmpty && kinds != ["round"] ? rounds : same
  }

  /// What talks are about is seldom told of each of their rounds: with one of them come all that the same parties held.
  private func withWholeProcess(
    _ found: [RoundRow], _ request: RoundRequest
  ) throws(StoreError) -> [RoundRow] {
    let parties = request.topics.filter { !$0.entityIDs.isEmpty }
    let processes = Set(found.compactMap(\.process))
    guard parties.count < request.topics.count, !processes.isEmpty else {
      return found
    }
    var wide = request
    wide.topics = parties
    let all = try rounds(matching: wide).filter { $0.process.map(processes.contains) ?? false }
    return found.filter { round in !all.contains { $0.id == round.id } } + all
  }

  private func round(
    _ order: RoundRequest.Order, of rounds: [RoundRow], kinds: Set<String>
  ) throws(StoreError) -> RoundRow? {
    let same = rounds.filter { kinds.contains($0.kind) }
    let pool = same.isEmpty ? rounds : same
    let held = pool.filter { $0.status != "scheduled" }
    switch order {
    case .latest: return Self.latest(held.isEmpty ? pool : held)
    case .next:
      return pool.filter { $0.status == "scheduled" }.min { ($0.day ?? "9") < ($1.day ?? "9") }
    case .previous:
      guard let last = Self.latest(held) else { return nil }
      return try previous(to: last, among: held)
    }
  }

  private func previous(
    to last: RoundRow, among held: [RoundRow]
  ) throws(StoreError) -> RoundRow? {
    if let id = last.previous {
      var one = RoundRequest(aspect: .list)
      one.ids = [id]
      if let known = held.first(where: { $0.id == id }) { return known }
      return try self.rounds(matching: one).first
    }
    let others = held.filter { $0.id != last.id && $0.process == last.process }
    if let ordinal = last.ordinal {
      return others.first { $0.ordinal == ordinal - 1 && $0.kind == last.kind }
    }
    guard let day = last.day else { return nil }
    return others.filter { ($0.day ?? "9") < day }.max { ($0.day ?? "") < ($1.day ?? "") }
  }

  /// The round that is dated last, or one without a date that follows it; of undated ones, the one that goes on, or the
  /// one that follows another.
  static func latest(_ rounds: [RoundRow]) -> RoundRow? {
    if let last = rounds.filter({ $0.day != nil }).max(by: { ($0.day ?? "") < ($1.day ?? "") }) {
      return rounds.last { $0.day == nil && $0.previous == last.id } ?? last
    }
    let before = Set(rounds.compactMap(\.previous))
    return rounds.last(where: \.isGoingOn) ?? rounds.last {
      !before.contains($0.id) && $0.previous != nil
    }
      ?? rounds.last
  }

  /// Rounds need not be numbered. Of those that are not, the first is the one so called, else one that none went before;
  /// beside numbered ones it is not known.
  private static func unnumberedFirst(of rounds: [RoundRow]) -> [RoundRow] {
    guard !rounds.contains(where: { $0.ordinal != nil }) else { return [] }
    let called = rounds.filter { round in
      StemmedText(round.name).stems.contains { ["first", "initi"].contains($0) }
    }
    if !called.isEmpty { return called }
    let before = Set(rounds.compactMap(\.previous))
    let opening = rounds.filter { $0.previous == nil }
    let followed = opening.filter { before.contains($0.id) }
    return followed.isEmpty ? opening : followed
  }

  /// Of rounds that are listed, those with the status that is asked for.
  static func listed(_ rounds: [RoundRow], _ request: RoundRequest) -> [RoundRow] {
    let isOfKind = request.kinds == ["call"] || request.kinds == ["summit"]
    let rounds = isOfKind ? rounds.filter { request.kinds.contains($0.kind) } : rounds
    guard !request.statuses.isEmpty else { return rounds }
    let fitting = rounds.filter { request.statuses.contains($0.status) }
    return request.kinds == ["round"] ? fitting.filter { $0.kind == "round" } : fitting
  }
}
