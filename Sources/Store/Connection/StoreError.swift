/// What went wrong with the file or with a statement, in whole sentences that name the file and the remedy.
///
/// `description` leaves out the values that were bound: they may be an article's text. `expandedDescription` has them.
public struct StoreError: Error, Sendable, Hashable {
  /// What happened, open to more cases: compare with the static members.
  public struct Code: Sendable, Hashable {
    enum Reason: Sendable, Hashable {
      case sqlite(ResultCode)
      case missingFile, emptyFile, notAFile, cannotOpen, cannotCreate, notWritable
      case notADatabase
      case foreignDatabase(UInt32)
      case newerVersion, olderVersion, damaged
      case changedMigration, brokenMigration
      case busy, diskFull, inputOutput
      case unfinalisedStatements, closed, misuse
    }

    let reason: Reason

    init(_ reason: Reason) { self.reason = reason }

    /// A refusal by SQLite that has no code of its own here, constraints above all.
    public static func sqlite(_ code: ResultCode) -> Code { Code(.sqlite(code)) }
    public static let missingFile = Code(.missingFile)
    public static let emptyFile = Code(.emptyFile)
    /// A folder, a pipe or a device.
    public static let notAFile = Code(.notAFile)
    public static let cannotOpen = Code(.cannotOpen)
    public static let cannotCreate = Code(.cannotCreate)
    public static let notWritable = Code(.notWritable)
    public static let notADatabase = Code(.notADatabase)
    /// A SQLite database of another program, by its application id.
    public static func foreignDatabase(_ applicationID: UInt32) -> Code {
      Code(.foreignDatabase(applicationID))
    }
    /// Made by a newer kb, with migrations that this one does not know.
    public static let newerVersion = Code(.newerVersion)
    /// Made by an older kb, and opened for reading.
    public static let olderVersion = Code(.olderVersion)
    public static let damaged = Code(.damaged)
    /// A migration in the file differs from the one of the same name in the program.
    public static let changedMigration = Code(.changedMigration)
    /// A migration leaves references to rows that are not there.
    public static let brokenMigration = Code(.brokenMigration)
    public static let busy = Code(.busy)
    public static let diskFull = Code(.diskFull)
    public static let inputOutput = Code(.inputOutput)
    /// `close()` found statements that are still being read.
    public static let unfinalisedStatements = Code(.unfinalisedStatements)
    public static let closed = Code(.closed)
    public static let misuse = Code(.misuse)
  }

  /// Who has to act, in the classes that exit codes know (sysexits.h).
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// The file is no knowledge base, or a damaged one (65).
    case badData
    /// There is no such file, or it cannot be read (66).
    case noInput
    /// The file cannot be created or written to (73).
    case cannotCreate
    /// An I/O error, or no room on the disk (74).
    case inputOutput
    /// Another process holds the file: try again (75).
    case busy
    /// A fault of the calling program (70).
    case programFault
  }

  public let code: Code
  /// SQLite's own code, always the extended one, if SQLite reported the error.
  public let resultCode: ResultCode?
  /// Whole sentences.
  public let message: String
  /// The statement that failed.
  public let sql: String?
  /// The values bound to it.
  public let arguments: [Value]

  public init(
    _ code: Code, _ message: String, resultCode: ResultCode? = nil, sql: String? = nil,
    arguments: [Value] = []
  ) {
    self.code = code
    self.resultCode = resultCode
    self.message = message
    self.sql = sql
    self.arguments = arguments
  }

  /// The same said of another statement, without values.
  func about(_ sql: String) -> StoreError {
    StoreError(code, message, resultCode: resultCode, sql: sql)
  }

  public var kind: Kind {
    switch code.reason {
    case .notADatabase, .foreignDatabase, .newerVersion, .olderVersion, .damaged, .emptyFile,
      .changedMigration:
      .badData
    case .missingFile, .notAFile, .cannotOpen: .noInput
    case .cannotCreate, .notWritable: .cannotCreate
    case .diskFull, .inputOutput: .inputOutput
    case .busy: .busy
    case .sqlite, .brokenMigration, .unfinalisedStatements, .closed, .misuse: .programFault
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// The message, and the statement if there is one; no bound values.
  public var description: String {
    guard let sql else { return message }
    return "\(message) The statement was: \(sql)"
  }

  /// The description with the values that were bound to the statement.
  public var expandedDescription: String {
    guard !arguments.isEmpty else { return description }
    return "\(description) Its values were: \(arguments.map(\.description).joined(separator: ", "))"
  }
}
