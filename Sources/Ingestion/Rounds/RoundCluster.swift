import News
import Store

/// Reports that are taken to mean one round.
///
/// Reports come in the order in which they were published, so the last one knows most. One joins when nothing in it contradicts
/// the others (number, place, sides, days, or that one was over before it began) and something besides the sides agrees.
struct RoundCluster {
  private(set) var reports: [ReportedRound]
  /// The days on which it was held, by all reports.
  private var held: ClosedRange<Int>?
  private var planned: ClosedRange<Int>?

  init(_ first: ReportedRound) {
    reports = [first]
    held = first.held
    planned = first.planned
  }

  /// All of some reports, whatever they say; `nil` if there are none.
  init?(_ reports: [ReportedRound]) {
    let ordered = reports.sorted { $0.order < $1.order }
    guard let first = ordered.first else { return nil }
    self.init(first)
    for report in ordered.dropFirst() { add(report) }
  }

  mutating func add(_ report: ReportedRound) {
    reports.append(report)
    held = report.held?.hull(held) ?? held
    planned = report.planned ?? planned
  }

  private var days: ClosedRange<Int>? { held ?? planned }

  /// The last that is known of it.
  private var status: Round.Status {
    reports.last { $0.record.status != .unknown && !$0.record.isEarlier }?.record.status
      ?? reports.last?.record.status ?? .unknown
  }

  private var isOver: Bool { reports.contains(where: \.isOver) }

  /// What tells how surely two mean the same.
  enum Evidence {
    static let number = 4
    static let place = 3
    static let days = 3
    /// Nothing else is going on between the sides.
    static let course = 2
    static let enough = 2
    /// Reports that do not name the sides must agree in the place and in number or days.
    static let enoughWithoutSides = 6
  }

  /// - Returns: how much speaks for it that a report means this round; `nil` if something speaks against it.
  func evidence(for report: ReportedRound) -> Int? {
    guard !contradicts(report) else { return nil }
    var evidence = 0
    if hasNumber(of: report) { evidence += Evidence.number }
    if hasPlace(of: report) { evidence += Evidence.place }
    if let mine = days, let its = report.days, mine.gap(to: its) <= 1 { evidence += Evidence.days }
    if evidence < Evidence.enough, isNextInCourse(report) { evidence += Evidence.course }
    return evidence
  }

  private func hasNumber(of report: ReportedRound) -> Bool {
    report.record.ordinal != nil
      && reports.contains { $0.record.ordinal == report.record.ordinal }
  }

  private func hasPlace(of report: ReportedRound) -> Bool {
    report.record.venue != nil
      && reports.contains {
        $0.record.venue.map { Self.isSame($0, report.record.venue ?? "") } ?? false
      }
  }

  private static func isSame(_ venue: String, _ other: String) -> Bool {
    venue.lowercased() == other.lowercased()
  }

  /// Whether a report that gives neither number nor place nor days goes on with what is known.
  private func isNextInCourse(_ report: ReportedRound) -> Bool {
    if report.record.kind == .agreement { return isFateOfAgreement(report) }
    guard report.record.kind == .round || report.record.kind == .summit,
      let last = reports.compactMap(\.published).max(), let now = report.published,
      (0...45).contains(now.number - last.number)
    else { return false }
    switch report.record.status {
    case .scheduled: return status == .scheduled || status == .suspended
    case .ongoing, .suspended, .resumed: return !isOver
    case .concluded, .collapsed, .agreed, .unknown: return true
    }
  }

  /// "A truce between A and B collapsed": the one that they had made, of which no later one is known.
  private func isFateOfAgreement(_ report: ReportedRound) -> Bool {
    guard let last = reports.compactMap(\.published).max(), let now = report.published,
      (0...120).contains(now.number - last.number), status == .agreed || status == .ongoing,
      [.ongoing, .concluded, .collapsed].contains(report.record.status),
      !report.record.isEarlier, !reports.contains(where: \.record.isEarlier)
    else { return false }
    return report.record.started == nil && reports.allSatisfy { $0.parties == report.parties }
  }

  // MARK: Against it

  private func contradicts(_ report: ReportedRound) -> Bool {
    // An article tells two rounds apart for a reason.
    if reports.contains(where: { $0.record.articleID == report.record.articleID }) { return true }
    if reports.contains(where: { Self.contradict($0, report) }) { return true }
    return contradictsInTime(report)
  }

  private static func contradict(_ one: ReportedRound, _ two: ReportedRound) -> Bool {
    if sort(one.record.kind) != sort(two.record.kind) { return true }
    if let first = one.record.ordinal, let second = two.record.ordinal, first != second {
      return true
    }
    if let first = one.record.countryID, let second = two.record.countryID, first != second {
      return true
    }
    if let first = one.record.venue, let second = two.record.venue, !isSame(first, second) {
      return true
    }
    let first = one.parties
    let second = two.parties
    if !first.isSubset(of: second), !second.isSubset(of: first) { return true }
    // Two ministers met, two presidents called: the countries are the same, the meetings are not.
    let mine = one.entities(.delegate)
    let its = two.entities(.delegate)
    return one.record.kind != .round && two.record.kind != .round && !mine.isEmpty && !its.isEmpty
      && mine.isDisjoint(with: its)
  }

  /// Talks go by several names; calls and agreements do not.
  private static func sort(_ kind: Round.Kind) -> Round.Kind {
    kind == .meeting || kind == .summit ? .round : kind
  }

  private func contradictsInTime(_ report: ReportedRound) -> Bool {
    guard let mine = days, let its = report.days else {
      // "The previous round" is not the one that goes on.
      return report.record.isEarlier && !isOver && !hasPlace(of: report)
    }
    let hasNumber = hasNumber(of: report)
    if mine.gap(to: its) > tolerance(for: report, hasNumber: hasNumber) { return true }
    // What was over does not go on: talks that resume are new ones, unless they have a number.
    return isOver && !report.isOver && !hasNumber && its.lowerBound > mine.upperBound + 1
  }

  /// How many days may lie between what reports say of one round.
  private func tolerance(for report: ReportedRound, hasNumber: Bool) -> Int {
    if hasNumber { return 120 }
    // Between the day on which a truce is agreed and the one on which it ends lie as many as it holds.
    if isFateOfAgreement(report) { return 120 }
    // A summit that was planned for a day and is put off before it.
    if hasPlace(of: report), held == nil || report.planned == nil,
      [status, report.record.status].contains(.suspended),
      [status, report.record.status].contains(.scheduled)
    {
      return 60
    }
    let isTalks = report.record.kind == .round && reports.contains { $0.record.kind == .round }
    guard isTalks else { return 1 }
    if status == .suspended || status == .scheduled && held == nil { return 60 }
    return hasPlace(of: report) ? 14 : 5
  }
}

extension RoundCluster {
  /// Joins the reports of the same sides.
  ///
  /// - Parameter reports: in any order.
  static func clusters(of reports: [ReportedRound]) -> [RoundCluster] {
    var clusters: [RoundCluster] = []
    for report in reports.sorted(by: { $0.order < $1.order }) {
      var best: (evidence: Int, index: Int)?
      for (index, cluster) in clusters.enumerated() {
        guard let evidence = cluster.evidence(for: report), evidence >= Evidence.enough,
          evidence >= best?.evidence ?? 0
        else { continue }
        // "their last meeting in Lima": of two there the later one.
        if let best, best.evidence == evidence, report.record.isEarlier, report.days == nil,
          let known = clusters[best.index].days, let other = cluster.days,
          other.upperBound < known.upperBound
        {
          continue
        }
        best = (evidence, index)
      }
      if let best { clusters[best.index].add(report) } else { clusters.append(Self(report)) }
    }
    return clusters
  }

  /// Joins the reports of one name: an agreement is known by it alone.
  static func clusters(ofAgreement reports: [ReportedRound]) -> [RoundCluster] {
    Self(reports).map { [$0] } ?? []
  }

  /// Adds reports that name fewer than two sides to the one round that they can mean, or makes them rounds of their own.
  static func add(_ reports: [ReportedRound], to clusters: inout [RoundCluster]) {
    for report in reports.sorted(by: { $0.order < $1.order }) {
      let fitting = clusters.indices.filter {
        clusters[$0].evidence(for: report) ?? 0 >= Evidence.enoughWithoutSides
      }
      if fitting.count == 1 {
        clusters[fitting[0]].add(report)
      } else {
        clusters.append(Self(report))
      }
    }
  }
}
