/// The weights of a linear classifier over hashed sparse features, read in place.
///
/// Section one is an open-addressed table of eight bytes a slot: 32 bits that check the feature, 24 bits that say where
/// its weights begin, and 8 bits that say how many there are; an empty slot is 0. Section two holds the weights, two
/// bytes each: the class in the lowest six bits, a signed weight in the other ten.
package struct LinearModel: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.
  private let slots: UnsafePointer<UInt64>
  private let slotCount: UInt64
  private let weights: UnsafePointer<UInt16>

  /// - Parameter section: the index of the first of the two sections.
  package init?(_ file: ModelFile, section: Int) {
    let slots = file.section(section)
    let weights = file.section(section + 1)
    guard slots.count >= 8, let slotBase = slots.baseAddress, let weightBase = weights.baseAddress
    else { return nil }
    self.slots = slotBase.assumingMemoryBound(to: UInt64.self)
    self.slotCount = UInt64(slots.count / 8)
    self.weights = weightBase.assumingMemoryBound(to: UInt16.self)
  }

  /// The slot where the search for a feature begins, in a table of some size.
  @inline(__always)
  package static func home(_ feature: UInt64, _ slotCount: UInt64) -> Int {
    Int(truncatingIfNeeded: ((feature >> 32) &* slotCount) >> 32)
  }

  /// The bits of a feature that its slot checks. Never 0.
  @inline(__always)
  package static func check(_ feature: UInt64) -> UInt64 { feature & 0xFFFF_FFFF | 1 }

  /// Adds the weights of some features to the classes' scores.
  ///
  /// - Parameter scores: has a place for every class that the model was trained for.
  @inline(__always)
  package func add(
    _ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutablePointer<Int32>
  ) {
    for feature in features {
      var index = Self.home(feature, slotCount)
      let check = Self.check(feature)
      while true {
        let slot = slots[index]
        if slot == 0 { break }
        if slot >> 32 == check {
          let first = Int(slot >> 8 & 0xFF_FFFF)
          let count = Int(slot & 0xFF)
          for place in first..<first &+ count {
            let entry = weights[place]
            scores[Int(entry & 0x3F)] &+= Int32(Int16(bitPattern: entry) >> 6)
          }
          break
        }
        index &+= 1
        if index == Int(slotCount) { index = 0 }
      }
    }
  }
}
