import Extraction
import News
public import Reading
public import Store

/// The pipeline: many readers, one writer.
///
/// Inputs are read and understood in parallel and written in the order they were given, a batch a transaction, each
/// article wholly or not at all. The content of the file depends on the set of inputs alone: not on their order, not on
/// the number of jobs, not on how they were spread over runs.
public struct Ingester {
  private let knowledgeBase: KnowledgeBase
  private let jobs: Int
  private let extractor: Extractor

  /// Items that one transaction writes at most.
  package var batchSize = 32
  /// How many bytes of items may be on their way at once, whatever the number of jobs; a larger item goes alone. Memory
  /// follows: the worst of pages takes sixty times its bytes while it is read.
  package var bytesAhead = 8_000_000

  /// - Parameters:
  ///   - knowledgeBase: open for writing.
  ///   - jobs: how many inputs are read at once; at least 1.
  /// - Throws: `StoreError` if the countries cannot be read.
  public init(knowledgeBase: KnowledgeBase, jobs: Int) throws(StoreError) {
    self.knowledgeBase = knowledgeBase
    self.jobs = max(1, jobs)
    extractor = Extractor(countries: try knowledgeBase.countries.all().map(\.record))
  }

  /// Takes inputs in.
  ///
  /// - Parameters:
  ///   - inputs: what to read, in order.
  ///   - reading: how inputs are read.
  ///   - selection: which of the items are taken in.
  ///   - given: what the user says of every input.
  ///   - manifest: what a manifest says of some.
  ///   - command: the command line, for the ledger.
  ///   - onEvent: called for every input once its transaction has been committed, in the order of the inputs.
  /// - Returns: the counts; their sum is the number of inputs.
  /// - Throws: `IngestionError` if the file fails; what was told as an event stays in.
  public func run(
    _ inputs: some Sequence<Input>, reading: ReadingOptions = ReadingOptions(),
    selection: ItemSelection = ItemSelection(),
    given: GivenMetadata = GivenMetadata(),
    manifest: Manifest? = nil, command: String = "ingest",
    onEvent: (IngestionEvent) -> Void = { _ in }
  ) async throws(IngestionError) -> IngestionSummary {
    let preparation = InputPreparation(
      reader: ItemReader(options: reading), extractor: extractor, given: given, manifest: manifest)
    do throws(StoreError) {
      try knowledgeBase.beginWork()
      try NearDuplicates(knowledgeBase).addMissing()
      let run = try knowledgeBase.write { () throws(StoreError) in
        try knowledgeBase.runs.start(
          command: command, toolVersion: Version.tool, extractorVersion: Extractor.version)
      }
      var writer = try RunWriter(knowledgeBase: knowledgeBase, run: run, preparation: preparation)
      let failure = await read(
        inputs, selection, preparation, into: &writer, onEvent: onEvent)
      if let failure {
        try? knowledgeBase.finishWork()
        throw failure
      }
      try knowledgeBase.write { () throws(StoreError) in
        _ = try knowledgeBase.runs.finish(run)
      }
      try knowledgeBase.finishWork()
      return writer.summary
    } catch {
      throw IngestionError(error)
    }
  }

  /// Keeps `jobs` readers busy and writes what they bring, in order.
  private func read(
    _ inputs: some Sequence<Input>, _ selection: ItemSelection, _ preparation: InputPreparation,
    into writer: inout RunWriter, onEvent: (IngestionEvent) -> Void
  ) async -> StoreError? {
    let ahead = jobs * 4
    let mostBytes = bytesAhead
    let batchSize = batchSize
    let jobs = jobs
    return await withTaskGroup(of: (Int, PreparedInput).self, returning: StoreError?.self) {
      group in
      let items = preparation.reader.items(in: inputs)
      var selector = ItemSelector(selection)
      var bytesAhead = 0
      var started = 0
      var running = 0
      var exhausted = false
      var held: Item?
      var waiting: [Int: PreparedInput] = [:]
      var ready: [PreparedInput] = []
      var next = 0
      while true {
        // Read ahead, but not without end: memory stays flat however many inputs come.
        while !exhausted, running < jobs, started - next + ready.count < ahead + batchSize,
          held == nil || bytesAhead == 0
        {
          guard let item = held ?? selector.next(in: items) else {
            exhausted = true
            break
          }
          guard bytesAhead == 0 || bytesAhead + item.size <= mostBytes else {
            held = item
            break
          }
          held = nil
          let index = started
          bytesAhead += item.size
          group.addTask { (index, preparation.prepare(item)) }
          started += 1
          running += 1
        }
        if running > 0, let (index, prepared) = await group.next() {
          running -= 1
          waiting[index] = prepared
        }
        while let prepared = waiting.removeValue(forKey: next) {
          ready.append(prepared)
          next += 1
        }
        let isLast = exhausted && running == 0
        let isHeavy = held != nil && running == 0
        if ready.count >= batchSize || !ready.isEmpty && (isLast || isHeavy) {
          do throws(StoreError) {
            try writer.write(ready, onEvent: onEvent)
          } catch {
            group.cancelAll()
            return error
          }
          bytesAhead -= ready.reduce(0) { $0 + $1.size }
          ready.removeAll(keepingCapacity: true)
        }
        if isLast {
          writer.summary.passedOver = selector.passedOver
          return nil
        }
      }
    }
  }
}
