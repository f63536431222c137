import Language

/// Reads an article's passages by the attribution network while the document is analysed.
struct PassageReader {
  /// Analyses a text and finds its cues.
  ///
  /// - Returns: the document, and each reading with the first token of its passage.
  static func read(_ text: String) -> (Document, [(start: Int, reading: AttributionWorker.Reading)])
  {
    WorkerPool<AttributionWorker>.shared.withWorker { worker in
      var readings: [(start: Int, reading: AttributionWorker.Reading)] = []
      var states: QuotationStates?
      let document = Document(text) { passage in
        let all = states ?? QuotationStates(passage.quotations, count: passage.allTokens.count)
        states = all
        for reading in worker.read(Passage(passage, all), vectors: passage.vectors) {
          readings.append((passage.tokens.lowerBound, reading))
        }
      }
      return (document, readings)
    }
  }
}

extension WorkerPool<AttributionWorker> {
  /// Workers with the weights that the program carries.
  static let shared = WorkerPool {
    guard let network = AttributionNetwork(EmbeddedModels.attributions) else {
      preconditionFailure("The program was built without the weights that find who says what.")
    }
    return AttributionWorker(network)
  }
}
