private import CKernels

/// What the first layer of a network makes of each feature: a row of bytes, found by the feature's hash, read in place.
package struct FeatureTable: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.

  /// The row of the word that is not known.
  package static let unknown = 0
  package let width: Int
  private let slots: UnsafePointer<UInt64>
  private let slotCount: UInt64
  private let rows: UnsafePointer<Int8>

  /// - Parameters:
  ///   - slots: an open-addressed table of eight bytes a slot: 32 bits that check the feature, 32 bits that are its row and
  ///     one more; an empty slot is 0.
  ///   - rows: `width` bytes each.
  package init?(slots: UnsafeRawBufferPointer, rows: UnsafeRawBufferPointer, width: Int) {
    guard slots.count >= 8, rows.count >= width, rows.count % width == 0, width % 16 == 0,
      let slotBase = slots.baseAddress, let rowBase = rows.baseAddress
    else { return nil }
    self.width = width
    self.slots = slotBase.assumingMemoryBound(to: UInt64.self)
    slotCount = UInt64(slots.count / 8)
    self.rows = rowBase.assumingMemoryBound(to: Int8.self)
  }

  /// The slot where the search for a feature begins, in a table of some size.
  @inline(__always)
  package static func home(_ feature: UInt64, _ slotCount: UInt64) -> Int {
    Int(truncatingIfNeeded: ((feature >> 32) &* slotCount) >> 32)
  }

  /// The bits of a feature that its slot checks. Never 0.
  @inline(__always)
  package static func check(_ feature: UInt64) -> UInt64 { feature & 0xFFFF_FFFF | 1 }

  /// The row of a feature; `nil` if it is not known.
  @inline(__always)
  package func row(of feature: UInt64) -> Int? {
    var index = Self.home(feature, slotCount)
    let check = Self.check(feature)
    while true {
      let slot = slots[index]
      if slot == 0 { return nil }
      if slot >> 32 == check { return Int(slot & 0xFFFF_FFFF) &- 1 }
      index &+= 1
      if index == Int(slotCount) { index = 0 }
    }
  }

  /// Adds rows up.
  ///
  /// - Parameters:
  ///   - sums: `width` numbers, which become the sums of the rows' bytes, wrapping.
  ///   - kernels: `nil` for the loops that any machine runs.
  package func sum(
    _ indices: [Int32], into sums: UnsafeMutablePointer<Int16>, by kernels: Kernels? = .widest
  ) {
    if let kernels {
      kernels.run.sum_bytes(width, rows, indices, indices.count, sums)
    } else {
      sumAnywhere(indices, into: sums)
    }
  }

  private func sumAnywhere(_ indices: [Int32], into sums: UnsafeMutablePointer<Int16>) {
    for place in stride(from: 0, to: width, by: 16) {
      var sum = SIMD16<Int16>.zero
      for row in indices {
        let bytes = UnsafeRawPointer(rows + Int(row) &* width + place)
          .loadUnaligned(as: SIMD16<Int8>.self)
        sum &+= SIMD16<Int16>(truncatingIfNeeded: bytes)
      }
      UnsafeMutableRawPointer(sums + place).storeBytes(of: sum, as: SIMD16<Int16>.self)
    }
  }
}
