import News
import Store

/// A round as one article reports it, with what tells it from others.
struct ReportedRound {
  let id: Int64
  let record: RoundReportRecord
  /// Reports are compared in the order in which they came out, whatever the order of their rows.
  let order: Order
  let published: CalendarDay?
  let participants: [(entity: Int64, role: Round.Participant.Role)]
  /// The first and last day on which it was held, as far as the report says.
  let held: ClosedRange<Int>?
  /// The days for which it was planned.
  let planned: ClosedRange<Int>?

  struct Order: Comparable {
    let published: String
    let sha256: String
    /// Among the reports of one article.
    let place: Int64

    static func < (one: Order, two: Order) -> Bool {
      (one.published, one.sha256, one.place) < (two.published, two.sha256, two.place)
    }
  }

  /// - Parameter events: what the sentences of the report say has become of the round.
  init(
    _ report: Stored<RoundReportRecord>, published: NewsDate?, sha256: String,
    participants: [(entity: Int64, role: Round.Participant.Role)], events: [RoundEventRecord]
  ) {
    id = report.id
    record = report.record
    order = Order(published: published?.text ?? "", sha256: sha256, place: report.id)
    self.published = published?.day
    self.participants = participants
    let isLive = [.ongoing, .suspended, .resumed].contains(record.status)
    var dates = events.filter { $0.status != .scheduled && $0.status != .unknown }.compactMap(\.on)
    if record.status != .scheduled { dates += [record.started, record.ended].compactMap { $0 } }
    if isLive, let published { dates.append(published) }
    held = Self.days(of: dates)
    planned = Self.days(
      of: events.filter { $0.status == .scheduled }.compactMap(\.on)
        + (record.status == .scheduled ? [record.started].compactMap { $0 } : []))
  }

  /// The days from the first date to the last; those known to the day go before vaguer ones.
  private static func days(of dates: [NewsDate]) -> ClosedRange<Int>? {
    let exact = dates.compactMap { $0.day?.number }
    if let first = exact.min(), let last = exact.max() { return first...last }
    let ranges = dates.compactMap(\.days)
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  var parties: Set<Int64> { entities(.party) }

  func entities(_ role: Round.Participant.Role) -> Set<Int64> {
    Set(participants.lazy.filter { $0.role == role }.map(\.entity))
  }

  /// Whether it does not say between whom it was.
  var isLoose: Bool { agreementName == nil && parties.count < 2 }

  /// The days that it is about.
  var days: ClosedRange<Int>? { held ?? planned }

  var isOver: Bool {
    record.isEarlier || [.concluded, .collapsed, .agreed].contains(record.status)
  }

  /// An agreement with a name of its own is known by it alone.
  var agreementName: String? {
    guard record.kind == .agreement,
      record.name.unicodeScalars.contains(where: {
        $0.properties.isUppercase || $0.properties.numericType == .decimal
      }), !record.name.hasSuffix("-hour truce"), !record.name.hasSuffix("-day truce")
    else { return nil }
    return record.name.lowercased()
  }
}

extension NewsDate {
  /// The days it may mean, as numbers of ``CalendarDay``.
  var days: ClosedRange<Int>? {
    if let day { return day.number...day.number }
    let first = CalendarDay(text + (precision == .year ? "-01-01" : "-01"))
    let last = (28...31).reversed().lazy.compactMap {
      CalendarDay(self.text + (self.precision == .year ? "-12-\($0)" : "-\($0)"))
    }.first
    guard let first, let last else { return nil }
    return first.number...last.number
  }
}

extension ClosedRange<Int> {
  /// The days that lie between two stretches of days; 0 if they touch.
  func gap(to other: ClosedRange<Int>) -> Int {
    Swift.max(0, Swift.max(lowerBound - other.upperBound, other.lowerBound - upperBound))
  }

  func hull(_ other: ClosedRange<Int>?) -> ClosedRange<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
