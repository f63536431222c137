/// Watches how much decompressors make of one input, all of its nested archives together, so that a small file
/// cannot keep anybody busy for ever. News, pages and their archives shrink to a tenth, seldom to a fiftieth.
final class Expansion {
  static let ratio = 200
  static let free = 64_000_000

  /// The input's size, where it is known beforehand.
  var stated: Int?
  private var read = 0
  private var made = 0
  private let source: String

  init(source: String) { self.source = source }

  func met(_ count: Int) { read += count }

  /// - Throws: `tooLarge` when too much is made of too little.
  func spend(_ count: Int) throws(ReadingError) {
    made += count
    if made > Self.free, made / Self.ratio > stated ?? read {
      throw ReadingError(
        .tooLarge, source: source,
        reason: "it unpacks to more than \(Self.ratio) times its size: unpack it yourself")
    }
  }
}
