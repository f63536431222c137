internal import Synchronization

/// Networks' scratch space, kept for the next document: making it anew would cost more than a short text.
enum WorkerPool {
  /// As many as there were documents read at one time.
  private static let idle = Mutex<[Lent]>([])

  private struct Lent: @unchecked Sendable {
    // Sendable: a worker is in the pool or with one borrower, never both.
    let worker: NetworkWorker
  }

  /// Lends a worker to a piece of work.
  static func withWorker<Result>(_ work: (NetworkWorker) -> Result) -> Result {
    let worker = idle.withLock { $0.popLast() }?.worker ?? NetworkWorker(network)
    defer {
      let lent = Lent(worker: worker)
      idle.withLock { $0.append(lent) }
    }
    return work(worker)
  }

  private static let network: ReadingNetwork = {
    guard let network = ReadingNetwork(EmbeddedModels.english) else {
      preconditionFailure("The program was built without the weights that read English.")
    }
    return network
  }()
}
