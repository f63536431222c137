import News
import Reading
import Store

/// The one writer of a run: batches of prepared inputs into the file, with their rows in the ledger.
struct RunWriter {
  private let knowledgeBase: KnowledgeBase
  private let run: Int64
  private let preparation: InputPreparation
  private let countries: [Country.Code: Int64]
  private var people: PersonSettlement
  var summary = IngestionSummary()

  init(knowledgeBase: KnowledgeBase, run: Int64, preparation: InputPreparation) throws(StoreError) {
    self.knowledgeBase = knowledgeBase
    self.run = run
    self.preparation = preparation
    countries = try knowledgeBase.countries.idByCode()
    people = PersonSettlement(knowledgeBase)
  }

  /// Writes a batch in one transaction; the events are told behind its commit.
  mutating func write(_ batch: [PreparedInput], onEvent: (IngestionEvent) -> Void)
    throws(StoreError)
  {
    var events: [IngestionEvent] = []
    var unsettled = Unsettled()
    try knowledgeBase.write { () throws(StoreError) in
      for prepared in batch {
        let event = try writeOrRefuse(prepared, &unsettled)
        _ = try knowledgeBase.inputs.insert(
          InputRecord(
            runID: run, source: event.source, sha256: prepared.sha256, state: event.state,
            reason: event.reason, articleID: event.articleID))
        events.append(event)
      }
      try unsettled.settle(in: knowledgeBase, people: &people)
    }
    for event in events {
      summary.count(event.state)
      onEvent(event)
    }
  }

  /// An article that the file's constraints refuse is undone and reported; the run goes on.
  private func writeOrRefuse(_ prepared: PreparedInput, _ unsettled: inout Unsettled)
    throws(StoreError) -> IngestionEvent
  {
    let unindexed = unsettled.unindexed
    do throws(StoreError) {
      return try knowledgeBase.savepoint { () throws(StoreError) in
        try write(prepared, &unsettled)
      }
    } catch {
      guard ResultCode.constraint ~= error else { throw error }
      unsettled.unindexed = unindexed
      var event = IngestionEvent(
        source: prepared.source, state: .failed, bytes: prepared.bytes,
        position: prepared.position, isPart: prepared.isPart)
      event.reason =
        "what was read from it contradicts itself, a fault of this program; nothing of it is kept"
      return event
    }
  }

  private func write(_ prepared: PreparedInput, _ unsettled: inout Unsettled) throws(StoreError)
    -> IngestionEvent
  {
    var event = IngestionEvent(
      source: prepared.source, state: .failed, bytes: prepared.bytes,
      position: prepared.position, isPart: prepared.isPart)
    switch prepared.outcome {
    case .skipped(let error):
      event.state = .skipped
      event.reason = error.reason
    case .failed(let error):
      event.reason = error.reason
      event.failure = error.code
    case .article(let article, let findings, let sketch, let sha256, let note):
      event.reason = note
      let writer = ArticleWriter(knowledgeBase: knowledgeBase, countries: countries)
      if let stored = try knowledgeBase.articles.find(textSHA256: sha256) {
        event.articleID = stored.id
        event.state =
          try merge(article, into: stored, writer: writer, &unsettled)
          ? .updated : .duplicate
      } else {
        let id = try knowledgeBase.articles.insert(
          ArticleRecord(article, textSHA256: sha256, runID: run))
        try writer.write(findings, of: article, id: id, &unsettled)
        try NearDuplicates(knowledgeBase).add(id, sketch)
        event.articleID = id
        event.state = .added
      }
    }
    return event
  }

  /// The same text again: keeps what is known and fills what was not.
  ///
  /// Of two values the lesser stays, so that the order of the inputs decides nothing.
  ///
  /// - Returns: whether what readers see has changed.
  private func merge(
    _ article: Article, into stored: Stored<ArticleRecord>, writer: ArticleWriter,
    _ unsettled: inout Unsettled
  ) throws(StoreError) -> Bool {
    let old = stored.record.article
    var merged = old
    merged.source = min(old.source, article.source)
    merged.mimeType = min(old.mimeType, article.mimeType)
    merged.url = Self.lesser(old.url, article.url)
    merged.publisher = Self.lesser(old.publisher, article.publisher)
    merged.author = Self.lesser(old.author, article.author)
    if let published = article.published, old.published.map({ published.text < $0.text }) ?? true {
      merged.published = published
    }
    merged.title = Self.title(old, article)
    guard merged != old else { return false }
    try knowledgeBase.articles.update(stored.id, metadata: merged)
    if merged.published != old.published {
      try NearDuplicates(knowledgeBase).settle(stored.id)
      // Dates read from the text hang on the article's own.
      try writer.replace(
        preparation.findings(in: merged), of: merged, id: stored.id, &unsettled)
    }
    var visible = merged
    visible.source = old.source
    visible.mimeType = old.mimeType
    return visible != old
  }

  private static func lesser(_ one: String?, _ two: String?) -> String? {
    guard let one, let two else { return one ?? two }
    return min(one, two)
  }

  /// A title that was given beats one that was read from the text.
  private static func title(_ one: Article, _ two: Article) -> String {
    guard one.title != two.title else { return one.title }
    let oneIsRead = one.text.hasPrefix(one.title.prefix(40))
    let twoIsRead = two.text.hasPrefix(two.title.prefix(40))
    if oneIsRead != twoIsRead { return oneIsRead ? two.title : one.title }
    return min(one.title, two.title)
  }
}
