/// The parts of an input that have no names of their own: they are counted, and bounded in size.
struct NumberedParts {
  private let source: String
  private let kind: String
  /// The greatest number of bytes that a part may have.
  let limit: Int
  private var number = 0

  /// - Parameters:
  ///   - source: the input's name.
  ///   - kind: what its parts are called: "line", "row".
  init(of source: String, kind: String, limit: Int) {
    self.source = source
    self.kind = kind
    self.limit = limit
  }

  /// The next part's name: "table.csv#row-3".
  mutating func next() -> String {
    number += 1
    return "\(source)#\(kind)-\(number)"
  }

  /// What is said of a part of more bytes than ``limit``.
  func tooLarge(_ name: String) -> ReadingError {
    ReadingError(.tooLarge, source: name, reason: ReadingError.tooLargeReason(limit: limit))
  }
}
