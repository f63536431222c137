/// What the words of a document were taken for so far: a name that was clear once helps where it is not.
///
/// A table of fixed size, so that time and memory stay flat; two words may share a place, which does little harm.
package struct NameMemory {
  private static let bits: UInt64 = 12
  private var kinds = [UInt8](repeating: 0, count: 1 << bits)

  package init() {}

  /// 0 for a word that has not been seen in a name, else what it was last, and whether it was ever something else.
  package subscript(word: UInt64) -> UInt64 { UInt64(kinds[Int(word >> (64 - Self.bits))]) }

  package mutating func note(_ word: UInt64, _ kind: EntityKind) {
    let place = Int(word >> (64 - Self.bits))
    let before = kinds[place]
    let mixed: UInt8 = before != 0 && before & 0x0F != kind.rawValue + 1 ? 0x10 : before & 0x10
    kinds[place] = kind.rawValue + 1 | mixed
  }

  package mutating func clear() {
    kinds.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }
}
