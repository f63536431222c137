import News
import Store

/// What the reports of one round say together: a function of the reports, whatever their order.
struct SettledRound {
  private let reports: [ReportedRound]

  init(_ cluster: RoundCluster) { reports = cluster.reports }

  /// The row, without its process, its status and the round before it.
  var record: RoundRecord {
    var record = RoundRecord(name: name, kind: kind)
    record.ordinal = reports.compactMap(\.record.ordinal).first
    record.venue = commonest(reports.compactMap(\.record.venue)) { $0 }
    record.countryID =
      reports.filter { $0.record.venue == record.venue }
      .compactMap(\.record.countryID).min() ?? reports.compactMap(\.record.countryID).min()
    // What was planned counts as long as nothing is known of what was done.
    let done = reports.filter { $0.record.status != .scheduled }
    record.started =
      date(done.compactMap(\.record.started)) ?? date(reports.compactMap(\.record.started))
    record.ended = date(reports.compactMap(\.record.ended))
    if let started = record.started?.days, let ended = record.ended?.days,
      ended.upperBound < started.lowerBound
    {
      record.started = nil
    }
    for outcome in reports.compactMap(\.record.outcome) {
      record.outcome = record.outcome.map { FullName.fuller($0, outcome) } ?? outcome
    }
    return record
  }

  /// Who takes part: of several roles the one that most reports give, of equals the one that tells more.
  var participants: [(entity: Int64, role: Round.Participant.Role)] {
    var counts: [Int64: [Round.Participant.Role: Int]] = [:]
    for report in reports {
      for participant in report.participants {
        counts[participant.entity, default: [:]][participant.role, default: 0] += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.compactMap { entity, roles in
      roles.max { ($0.value, Self.weight($0.key)) < ($1.value, Self.weight($1.key)) }
        .map { (entity, $0.key) }
    }
  }

  private static func weight(_ role: Round.Participant.Role) -> Int {
    switch role {
    case .mediator: 4
    case .host: 3
    case .observer: 2
    case .party: 1
    case .delegate: 0
    }
  }

  /// The sides that most reports name, of equals the fewer; none if no report names two. The sides of one report are among
  /// those of the other, so their number tells them apart.
  var sides: Set<Int64> {
    let sets = reports.map(\.parties).filter { $0.count >= 2 }
    return commonest(sets) { String(1000 + $0.count) } ?? []
  }

  private var name: String {
    let named = reports.filter { $0.record.kind == kind }.map(\.record.name)
    return named.sorted().reduce(named.min() ?? "") { FullName.fuller($0, $1) }
  }

  private var kind: Round.Kind {
    // What one report numbers as a round another may call a meeting.
    if reports.contains(where: { $0.record.kind == .round && $0.record.ordinal != nil }) {
      return .round
    }
    return commonest(reports.map(\.record.kind)) { $0.rawValue } ?? .round
  }

  /// The most precise date, of equals the one that most reports give.
  private func date(_ dates: [NewsDate]) -> NewsDate? {
    let order: [NewsDate.Precision] = [.minute, .day, .month, .year]
    for precision in order {
      let equal = dates.filter { $0.precision == precision }
      if !equal.isEmpty { return commonest(equal) { $0.text } }
    }
    return nil
  }

  /// The value that is there most often; of equals the one with the least key.
  private func commonest<Value>(_ values: [Value], by key: (Value) -> String) -> Value? {
    var counts: [String: (count: Int, value: Value)] = [:]
    for value in values { counts[key(value), default: (0, value)].count += 1 }
    return counts.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }?.value.value
  }
}
