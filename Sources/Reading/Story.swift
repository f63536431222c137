internal import News

/// One story as its wrapper tells it: what every format is reduced to before it becomes an `Article`.
struct Story: Sendable, Hashable {
  /// The body, clean: what extraction reads.
  var text: String
  var title: String?
  var authors: [String] = []
  var published: NewsDate?
  var publisher: String?
  /// The address that the story itself names as its own.
  var url: String?
  /// ISO 639-1, as the wrapper states it.
  var language: String?
  var mimeType = "text/plain"
  /// What was mended on the way.
  var repairs: [Repair] = []
}
