/// A token's part in a cue (BILOU; Ratinov and Roth 2009).
package enum CueLabel: UInt8, CaseIterable, Sendable {
  case outside, begin, inside, last, unit

  /// Whether a cue goes on behind it.
  package var isOpen: Bool { self == .begin || self == .inside }

  package func follows(_ other: CueLabel) -> Bool {
    other.isOpen == (self == .inside || self == .last)
  }
}

/// A token's part in an attribution.
package enum AttributionRole: UInt8, CaseIterable, Sendable {
  case none, source, content
}
