internal import Synchronization

/// Networks' scratch space, kept for the next document: making it anew would cost more than a short text.
package final class WorkerPool<Worker>: Sendable {
  /// As many as there were documents read at one time.
  private let idle = Mutex<[Lent]>([])
  private let make: @Sendable () -> Worker

  private struct Lent: @unchecked Sendable {
    // Sendable: a worker is in the pool or with one borrower, never both.
    let worker: Worker
  }

  package init(_ make: @escaping @Sendable () -> Worker) { self.make = make }

  /// Lends a worker to a piece of work.
  package func withWorker<Result>(_ work: (Worker) -> Result) -> Result {
    let worker = idle.withLock { $0.popLast() }?.worker ?? make()
    defer {
      let lent = Lent(worker: worker)
      idle.withLock { $0.append(lent) }
    }
    return work(worker)
  }
}

extension WorkerPool<NetworkWorker> {
  /// Workers with the weights that the program carries.
  static let shared = WorkerPool {
    guard let network = ReadingNetwork(EmbeddedModels.english) else {
      preconditionFailure("The program was built without the weights that read English.")
    }
    return NetworkWorker(network)
  }
}
