import News
import Store

/// The rows of rounds: which reports belong to which, and what they say together.
struct RoundRows {
  let knowledgeBase: KnowledgeBase

  // MARK: Belonging

  /// Gives each cluster one row: of those that its reports have the first that no other reports have.
  ///
  /// - Returns: the rounds that reports left or came to.
  func assign(_ clusters: [RoundCluster]) throws(StoreError) -> Set<Int64> {
    var touched: Set<Int64> = []
    var taken: Set<Int64> = []
    var moves: [(report: ReportedRound, round: Int64)] = []
    for cluster in clusters {
      var own: Int64?
      for round in Set(cluster.reports.map(\.record.roundID)).sorted()
      where own == nil && !taken.contains(round) {
        if try mayHave(cluster, round) { own = round }
      }
      let round: Int64
      if let own { round = own } else { round = try newRow() }
      taken.insert(round)
      touched.insert(round)
      for report in cluster.reports where report.record.roundID != round {
        touched.insert(report.record.roundID)
        moves.append((report, round))
      }
    }
    try move(moves)
    return touched
  }

  private func newRow() throws(StoreError) -> Int64 {
    try knowledgeBase.rounds.insert(RoundRecord(name: "", kind: .round))
  }

  /// Reports that do not name the sides never keep a round that others have joined or made.
  private func mayHave(_ cluster: RoundCluster, _ round: Int64) throws(StoreError) -> Bool {
    guard cluster.reports.allSatisfy(\.isLoose) else { return true }
    let mine = Set(cluster.reports.map(\.id))
    return try knowledgeBase.reportIDs(ofRound: round).allSatisfy(mine.contains)
  }

  /// Lets reports, with the events and claims of their articles, belong to other rounds.
  private func move(_ moves: [(report: ReportedRound, round: Int64)]) throws(StoreError) {
    // Two reports of one article may change places: events know their round and article alone, so all wait in a row
    // of their own first.
    var waiting: [Int64] = []
    for move in moves {
      let row = try newRow()
      if let report = try knowledgeBase.roundReports.find(move.report.id) {
        try knowledgeBase.roundReports.assign(report, to: row)
      }
      waiting.append(row)
    }
    for (move, row) in zip(moves, waiting) {
      if let report = try knowledgeBase.roundReports.find(move.report.id) {
        try knowledgeBase.roundReports.assign(report, to: move.round)
      }
      try knowledgeBase.rounds.delete(row)
    }
  }

  // MARK: Values

  /// Writes what the reports of rounds say together, and lets go of rounds that no report tells of any more.
  func write(_ rounds: Set<Int64>) throws(StoreError) {
    let reader = ReportedRoundReader(knowledgeBase)
    var processes: Set<Int64> = []
    for round in rounds.sorted() {
      guard let old = try knowledgeBase.rounds.find(round)?.record else { continue }
      if let process = old.processID { processes.insert(process) }
      let reports = try reader.reports(ofRound: round)
      guard let cluster = RoundCluster(reports) else {
        try knowledgeBase.rounds.delete(round)
        continue
      }
      let record = try write(SettledRound(cluster), to: round, old)
      if let process = record.processID { processes.insert(process) }
      try knowledgeBase.settleStatus(ofRound: round)
    }
    for process in processes.sorted() { try settleOrder(ofProcess: process) }
    try knowledgeBase.removeEmptyProcesses()
  }

  private func write(_ settled: SettledRound, to round: Int64, _ old: RoundRecord)
    throws(StoreError) -> RoundRecord
  {
    var record = settled.record
    record.processID = try process(of: settled, kind: record.kind)
    record.status = old.status
    record.previousRoundID =
      record.kind == .round && record.processID == old.processID ? old.previousRoundID : nil
    if record != old { try knowledgeBase.rounds.update(round, to: record) }
    try knowledgeBase.roundParticipants.deleteAll(ofRound: round)
    for participant in settled.participants {
      try knowledgeBase.roundParticipants.insertIfNew(
        RoundParticipantRecord(
          roundID: round, entityID: participant.entity, role: participant.role))
    }
    return record
  }

  /// The talks between the same parties.
  private func process(of round: SettledRound, kind: Round.Kind) throws(StoreError) -> Int64? {
    let sides = round.sides
    guard sides.count >= 2, kind != .agreement else { return nil }
    var names: [String] = []
    for side in sides {
      if let entity = try knowledgeBase.entities.find(side) { names.append(entity.name) }
    }
    let name = names.sorted().joined(separator: "–") + " talks"
    if let known = try knowledgeBase.processes.find(named: name) { return known.id }
    return try knowledgeBase.processes.insert(ProcessRecord(name: name))
  }

  /// Lets the rounds of a process name the round before them: by number, else by time.
  private func settleOrder(ofProcess process: Int64) throws(StoreError) {
    let rounds = try knowledgeBase.rounds.all(ofProcess: process).filter { $0.kind == .round }
    for round in rounds {
      let previous = Self.previous(of: round, among: rounds)
      if previous != round.previousRoundID {
        var record = round.record
        record.previousRoundID = previous
        try knowledgeBase.rounds.update(round.id, to: record)
      }
    }
  }

  private static func previous(
    of round: Stored<RoundRecord>, among rounds: [Stored<RoundRecord>]
  ) -> Int64? {
    if let ordinal = round.ordinal, ordinal > 1,
      let numbered = rounds.first(where: { $0.ordinal == ordinal - 1 })
    {
      return numbered.id
    }
    guard round.ordinal != 1, let start = (round.started ?? round.ended)?.days else { return nil }
    return rounds.filter { other in
      guard other.id != round.id, let end = (other.ended ?? other.started)?.days else {
        return false
      }
      if let mine = round.ordinal, let its = other.ordinal, its != mine - 1 { return false }
      return end.upperBound < start.lowerBound
    }.max {
      ($0.started ?? $0.ended)?.text ?? "" < ($1.started ?? $1.ended)?.text ?? ""
    }?.id
  }
}
