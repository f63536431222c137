/// Remembers what the features of words sum up to, for words that come again and again: most of them do.
///
/// A fixed number of places, one for each key; the newer word takes the older one's place.
package struct FeatureCache: ~Copyable {
  private static let placeBits = 13
  private static let places = 1 << placeBits
  private let width: Int
  private let keys: UnsafeMutablePointer<UInt64>
  private let sums: UnsafeMutablePointer<Int16>

  package init(width: Int) {
    self.width = width
    keys = .allocate(capacity: Self.places)
    keys.initialize(repeating: 0, count: Self.places)
    // Not filled: nobody reads a place before its key stands there, and memory never used is never there.
    sums = .allocate(capacity: Self.places * width)
  }

  deinit {
    keys.deallocate()
    sums.deallocate()
  }

  /// The place of a key, and whether it holds that key's sums already; if not, the caller writes them there.
  @inline(__always)
  package func find(_ key: UInt64) -> (sums: UnsafeMutablePointer<Int16>, isKnown: Bool) {
    let key = key | 1
    let place = Int(key >> UInt64(64 - Self.placeBits))
    let isKnown = keys[place] == key
    keys[place] = key
    return (sums + place &* width, isKnown)
  }
}
