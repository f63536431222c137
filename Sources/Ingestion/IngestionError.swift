public import Reading
public import Store

/// What ends a whole run. A bad input does not: it is counted and told as an event.
public struct IngestionError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Cause: Sendable, Hashable {
    /// The file could not be read or written.
    case store(StoreError)
    /// The manifest is unusable.
    case reading(ReadingError)
  }

  public let cause: Cause

  init(_ error: StoreError) { cause = .store(error) }

  public var description: String {
    switch cause {
    case .store(let error): error.description
    case .reading(let error): error.description
    }
  }
}
