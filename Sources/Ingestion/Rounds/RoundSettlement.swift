import News
import Store

/// Says which reports mean one round, and what the rounds of the same sides are called and follow on.
///
/// A function of what the file holds, whatever the order it came in: all reports that could mean the same are compared anew
/// whenever one of them comes or goes. Reports of the same sides are compared with each other; those that name fewer than two
/// sides with the rounds of their venue or number; agreements that have a name by it.
struct RoundSettlement {
  private let reader: ReportedRoundReader
  private let rows: RoundRows

  init(_ knowledgeBase: KnowledgeBase) {
    reader = ReportedRoundReader(knowledgeBase)
    rows = RoundRows(knowledgeBase: knowledgeBase)
  }

  /// What reports have to do with other ones.
  struct Ties {
    fileprivate var sides: Set<Set<Int64>> = []
    fileprivate var venues: Set<String> = []
    fileprivate var ordinals: Set<Int> = []
    fileprivate var agreements: Set<String> = []
    /// Reports that nothing can be compared with.
    fileprivate var alone: Set<Int64> = []
    fileprivate var rounds: Set<Int64> = []

    fileprivate mutating func add(_ report: ReportedRound) {
      rounds.insert(report.record.roundID)
      if let name = report.agreementName {
        agreements.insert(name)
      } else if report.parties.count >= 2 {
        sides.insert(report.parties)
      } else if report.record.venue == nil, report.record.ordinal == nil {
        alone.insert(report.id)
      }
      if let venue = report.record.venue { venues.insert(venue) }
      if let ordinal = report.record.ordinal { ordinals.insert(ordinal) }
    }

    mutating func formUnion(_ other: Ties) {
      sides.formUnion(other.sides)
      venues.formUnion(other.venues)
      ordinals.formUnion(other.ordinals)
      agreements.formUnion(other.agreements)
      alone.formUnion(other.alone)
      rounds.formUnion(other.rounds)
    }
  }

  /// The ties of what an article reports: to be asked for before its reports go, and when they have come.
  func ties(ofArticle article: Int64) throws(StoreError) -> Ties {
    var ties = Ties()
    for report in try reader.reports(ofArticle: article) { ties.add(report) }
    return ties
  }

  /// Settles everything that has to do with reports that came or went.
  func settle(_ ties: Ties) throws(StoreError) {
    var ties = ties
    var clusters: [RoundCluster] = []
    var met: Set<Int64> = []
    for sides in ties.sides.sorted(by: { $0.sorted().lexicographicallyPrecedes($1.sorted()) }) {
      let family = try reader.family(of: sides).filter { !met.contains($0.id) }
      met.formUnion(family.map(\.id))
      for report in family { ties.add(report) }
      clusters += RoundCluster.clusters(of: family)
    }
    for name in ties.agreements.sorted() {
      clusters += RoundCluster.clusters(ofAgreement: try reader.agreements(named: name))
    }
    for report in try reader.reports(ties.alone.sorted()) { clusters.append(RoundCluster(report)) }
    var touched = ties.rounds
    touched.formUnion(try rows.assign(clusters))
    for venue in ties.venues.sorted() {
      touched.formUnion(try settle(loose: try reader.reports(at: venue).filter(\.isLoose)))
    }
    for ordinal in ties.ordinals.sorted() {
      for report in try reader.looseReports(ordinal: ordinal) {
        touched.formUnion(try settle(loose: [report]))
      }
    }
    try rows.write(touched)
  }

  /// Reports without two sides may mean any round of their venue or number.
  ///
  /// - Returns: the rounds that had or have something to do with them.
  private func settle(loose: [ReportedRound]) throws(StoreError) -> Set<Int64> {
    guard !loose.isEmpty else { return [] }
    var candidates: Set<Int64> = []
    for venue in Set(loose.compactMap(\.record.venue)).sorted() {
      candidates.formUnion(try reader.roundsWithSides(at: venue))
    }
    for ordinal in Set(loose.compactMap(\.record.ordinal)).sorted() {
      candidates.formUnion(try reader.roundsWithSides(ordinal: ordinal))
    }
    var clusters: [RoundCluster] = []
    for round in candidates.sorted() {
      let sided = try reader.reports(ofRound: round).filter { !$0.isLoose }
      if let cluster = RoundCluster(sided) { clusters.append(cluster) }
    }
    RoundCluster.add(loose, to: &clusters)
    return try rows.assign(clusters).union(loose.map(\.record.roundID))
  }
}
