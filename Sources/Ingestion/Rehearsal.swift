import Extraction
public import News
public import Reading
public import Store

/// Says what an ingest would store, and stores nothing.
public struct Rehearsal {
  private let knowledgeBase: KnowledgeBase?

  /// - Parameter knowledgeBase: the file that the articles would go to, if there is one.
  public init(knowledgeBase: KnowledgeBase?) { self.knowledgeBase = knowledgeBase }

  /// Reads inputs as an ingest does.
  ///
  /// - Parameter onItem: called for every item in order, with the article that would be stored.
  /// - Returns: the counts that an ingest would give; what it would find already there counts as a duplicate, even if it
  ///   would fill what was not known.
  /// - Throws: `IngestionError` if the file cannot be read.
  public func run(
    _ inputs: some Sequence<Input>, reading: ReadingOptions = ReadingOptions(),
    selection: ItemSelection = ItemSelection(), given: GivenMetadata = GivenMetadata(),
    manifest: Manifest? = nil, onItem: (IngestionEvent, Article?) -> Void
  ) throws(IngestionError) -> IngestionSummary {
    let preparation = InputPreparation(
      reader: ItemReader(options: reading), extractor: Extractor(countries: []), given: given,
      manifest: manifest)
    let items = preparation.reader.items(in: inputs)
    var selector = ItemSelector(selection)
    var summary = IngestionSummary()
    var met: Set<String> = []
    while let item = selector.next(in: items) {
      var event = IngestionEvent(
        source: item.source, state: .failed, bytes: item.bytes?.count ?? 0,
        position: item.position, isPart: !item.containers.isEmpty)
      var article: Article?
      let read = Result { () throws(ReadingError) in try preparation.read(item).article }
      switch read {
      case .success(let found):
        let sha256 = SHA256.hexDigest(of: found.text)
        let isNew = met.insert(sha256).inserted
        let isOld = try isStored(sha256)
        event.state = isNew && !isOld ? .added : .duplicate
        article = found
      case .failure(let error):
        event.state = preparation.isSkipped(item, error) ? .skipped : .failed
        event.reason = error.reason
        event.failure = event.state == .failed ? error.code : nil
      }
      summary.count(event.state)
      onItem(event, article)
    }
    summary.passedOver = selector.passedOver
    return summary
  }

  private func isStored(_ sha256: String) throws(IngestionError) -> Bool {
    do throws(StoreError) {
      return try knowledgeBase?.articles.find(textSHA256: sha256) != nil
    } catch {
      throw IngestionError(error)
    }
  }
}
