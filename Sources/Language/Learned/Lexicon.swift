/// What is known of single words: 32 bits for each, found by the hash of its lower form, read in place.
package struct Lexicon: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.
  private let slots: UnsafePointer<UInt64>
  private let slotCount: UInt64

  package init?(_ file: ModelFile, section: Int) {
    let slots = file.section(section)
    guard slots.count >= 8, let base = slots.baseAddress else { return nil }
    self.slots = base.assumingMemoryBound(to: UInt64.self)
    self.slotCount = UInt64(slots.count / 8)
  }

  /// What the training corpora say of a word; 0 if they do not know it.
  @inline(__always)
  package subscript(word: UInt64) -> UInt64 {
    var index = LinearModel.home(word, slotCount)
    let check = LinearModel.check(word)
    while true {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if slot >> 32 == check { return slot & 0xFFFF_FFFF }
      index &+= 1
      if index == Int(slotCount) { index = 0 }
    }
  }
}
