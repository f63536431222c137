/// Gets pages of the web.
struct PageFetcher {
  init(_ options: ReadingOptions) {}
  func page(at address: String, source: String) throws(ReadingError) -> (
    bytes: [UInt8], charset: String?, url: String
  ) {
    throw ReadingError(.network, source: source, reason: "not yet")
  }
}
