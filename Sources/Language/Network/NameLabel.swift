/// A word's part in a name: none, its beginning, its inside, its last word, or the whole of it (BILOU; Ratinov and Roth
/// 2009).
package struct NameLabel: Equatable, Sendable {
  package static let count = 17
  package static let outside = NameLabel(rawValue: 0)
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package enum Part: UInt8, Sendable { case begin, inside, last, unit }

  package init(_ kind: EntityKind, _ part: Part) {
    rawValue = 1 + kind.rawValue * 4 + part.rawValue
  }

  package var kind: EntityKind? { rawValue == 0 ? nil : EntityKind(rawValue: (rawValue - 1) / 4) }
  package var part: Part? { rawValue == 0 ? nil : Part(rawValue: (rawValue - 1) % 4) }

  /// Whether a name goes on behind a word with this label.
  package var isOpen: Bool { part == .begin || part == .inside }

  /// Whether this label may follow another; the start of a sentence counts as `outside`.
  package func follows(_ other: NameLabel) -> Bool {
    let continues = part == .inside || part == .last
    return other.isOpen == continues && (!continues || kind == other.kind)
  }

  /// Which labels may follow which, as bits.
  package static let successors: [UInt32] = (0..<UInt8(count)).map { before in
    (0..<UInt8(count)).reduce(0) { bits, label in
      NameLabel(rawValue: label).follows(NameLabel(rawValue: before)) ? bits | 1 << label : bits
    }
  }

  /// Which labels no name goes on behind, as bits.
  package static let closed: UInt32 = (0..<UInt8(count)).reduce(0) { bits, label in
    NameLabel(rawValue: label).isOpen ? bits : bits | 1 << label
  }

  /// The names of a sentence, as ranges of its words.
  package static func spans(_ labels: [UInt8]) -> [(words: Range<Int>, kind: EntityKind)] {
    var spans: [(words: Range<Int>, kind: EntityKind)] = []
    var start = 0
    for (index, raw) in labels.enumerated() {
      let label = NameLabel(rawValue: raw)
      guard let kind = label.kind else { continue }
      if label.part == .begin || label.part == .unit { start = index }
      let closes = index + 1 == labels.count || !label.isOpen
      if closes { spans.append((start..<index + 1, kind)) }
    }
    return spans
  }
}
