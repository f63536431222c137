public import Store

/// Why a question could not be put to the file. That nothing was found, or that a word is not known, is no error but an
/// outcome.
public struct QueryError: Error, Sendable, Hashable {
  /// What happened, open to more cases: compare with the static members.
  public struct Code: Sendable, Hashable {
    enum Reason: Sendable, Hashable { case store, badFilter, badFullTextExpression }

    let reason: Reason

    /// The file could not be read: `underlying` says why.
    public static let store = Code(reason: .store)
    /// A filter names a date, a country or a speech act that does not exist.
    public static let badFilter = Code(reason: .badFilter)
    /// A raw full-text expression is not in the form that FTS5 reads.
    public static let badFullTextExpression = Code(reason: .badFullTextExpression)
  }

  public let code: Code
  /// A whole sentence.
  public let message: String
  /// What the store reported.
  public let underlying: StoreError?

  public init(_ code: Code, _ message: String, underlying: StoreError? = nil) {
    self.code = code
    self.message = message
    self.underlying = underlying
  }

  init(_ error: StoreError) {
    self.init(.store, error.message, underlying: error)
  }
}

extension QueryError: CustomStringConvertible {
  public var description: String { message }
}
