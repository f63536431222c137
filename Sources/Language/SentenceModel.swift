/// Weights that say whether a sentence ends in a gap between two tokens, and how words are mostly written.
///
/// Sections of the file: a table of hashed features, in 2^15 buckets of four slots of two bytes, the low one the weight
/// and the high one eight bits that check the feature; two bits for each of 2^17 hashed words.
package struct SentenceModel: @unchecked Sendable {
  // Sendable: it only ever reads memory that nobody writes to.
  package static let bucketBits: UInt32 = 15
  package static let habitBits: UInt32 = 17

  package let file: ModelFile
  private let buckets: UnsafePointer<UInt64>
  private let habits: UnsafePointer<UInt8>

  /// `nil` if the file has not this form.
  package init?(_ file: ModelFile) {
    guard file.isValid, file.sectionCount == 2,
      file.section(0).count == 8 << Self.bucketBits,
      file.section(1).count == 1 << Self.habitBits / 4,
      let buckets = file.section(0).baseAddress, let habits = file.section(1).baseAddress
    else { return nil }
    self.file = file
    self.buckets = buckets.assumingMemoryBound(to: UInt64.self)
    self.habits = habits.assumingMemoryBound(to: UInt8.self)
  }

  /// The one that the program carries.
  package init() {
    guard let model = SentenceModel(EmbeddedModels.sentences) else {
      preconditionFailure("The program was built without the weights of its sentence splitter.")
    }
    self = model
  }

  /// Above 0 where a sentence more likely ends than not.
  @inline(__always)
  package func score(_ features: UnsafeBufferPointer<UInt32>) -> Int {
    var sum = 0
    for feature in features {
      // Four slots at a time: the first with the right check.
      var bucket = UInt64(littleEndian: buckets[Self.bucket(feature)])
      let check = UInt64(Self.check(feature))
      for _ in 0..<4 {
        if bucket >> 8 & 0xFF == check {
          sum &+= Int(Int8(truncatingIfNeeded: bucket))
          break
        }
        bucket >>= 16
      }
    }
    return sum
  }

  @inline(__always)
  package static func bucket(_ feature: UInt32) -> Int { Int(feature >> (32 - bucketBits)) }

  /// The bits of a feature that its slot checks.
  @inline(__always)
  package static func check(_ feature: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: feature) }

  /// 0 unknown, 1 mostly small, 2 mostly capitalised, 3 either.
  @inline(__always)
  package func habit(_ word: UInt32) -> UInt8 {
    let place = Int(Self.habitPlace(word))
    return habits[place >> 2] >> UInt8(truncatingIfNeeded: (place & 3) << 1) & 3
  }

  @inline(__always)
  package static func habitPlace(_ word: UInt32) -> UInt32 { word >> (32 - habitBits) }
}
