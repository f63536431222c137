public import Store

/// Why rows could not be written, in whole sentences.
public struct ExportError: Error, Sendable, Hashable {
  /// What happened, open to more cases: compare with the static members.
  public struct Code: Sendable, Hashable {
    enum Reason: Sendable, Hashable {
      case outputClosed, inputOutput, cannotCreate, wouldOverwrite, unknownTable, store
    }

    let reason: Reason

    /// The reader of the output has gone away (EPIPE): there is nobody left to tell.
    public static let outputClosed = Code(reason: .outputClosed)
    /// Writing failed: a full disk, a lost device.
    public static let inputOutput = Code(reason: .inputOutput)
    /// The output file cannot be made where it was asked for.
    public static let cannotCreate = Code(reason: .cannotCreate)
    /// The output file is there already and is something that must not be lost.
    public static let wouldOverwrite = Code(reason: .wouldOverwrite)
    public static let unknownTable = Code(reason: .unknownTable)
    /// The database said no; see `storeError`.
    public static let store = Code(reason: .store)
  }

  public let code: Code
  public let message: String
  /// The database's own error, if that is the cause.
  public let storeError: StoreError?

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
    storeError = nil
  }

  public init(_ error: StoreError) {
    code = .store
    message = error.message
    storeError = error
  }
}

extension ExportError: CustomStringConvertible {
  public var description: String { storeError?.description ?? message }
}
