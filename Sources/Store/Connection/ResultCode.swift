internal import CSQLite

/// A result code of SQLite, primary or extended (https://www.sqlite.org/rescode.html).
///
/// A primary code matches its extended ones as a pattern:
///
///     do {
///       try kb.articles.insert(record)
///     } catch ResultCode.constraintUnique {
///       …
///     } catch {
///       throw error
///     }
public struct ResultCode: RawRepresentable, Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code without its extension: `constraint` of `constraintUnique`.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// Whether `code` is the pattern, or an extended code of it.
  public static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }

  /// Whether `error` is a `StoreError` whose code is the pattern, or an extended code of it.
  public static func ~= (pattern: ResultCode, error: any Error) -> Bool {
    guard let code = (error as? StoreError)?.resultCode else { return false }
    return pattern ~= code
  }
}

extension ResultCode {
  public static let ok = ResultCode(rawValue: 0)
  public static let error = ResultCode(rawValue: 1)
  public static let permission = ResultCode(rawValue: 3)
  public static let abort = ResultCode(rawValue: 4)
  public static let busy = ResultCode(rawValue: 5)
  public static let locked = ResultCode(rawValue: 6)
  public static let noMemory = ResultCode(rawValue: 7)
  public static let readOnly = ResultCode(rawValue: 8)
  public static let interrupt = ResultCode(rawValue: 9)
  public static let inputOutput = ResultCode(rawValue: 10)
  public static let corrupt = ResultCode(rawValue: 11)
  public static let full = ResultCode(rawValue: 13)
  public static let cannotOpen = ResultCode(rawValue: 14)
  public static let `protocol` = ResultCode(rawValue: 15)
  public static let schema = ResultCode(rawValue: 17)
  public static let tooBig = ResultCode(rawValue: 18)
  public static let constraint = ResultCode(rawValue: 19)
  public static let mismatch = ResultCode(rawValue: 20)
  public static let misuse = ResultCode(rawValue: 21)
  public static let authorization = ResultCode(rawValue: 23)
  public static let range = ResultCode(rawValue: 25)
  public static let notADatabase = ResultCode(rawValue: 26)
  public static let row = ResultCode(rawValue: 100)
  public static let done = ResultCode(rawValue: 101)

  public static let busyRecovery = ResultCode(rawValue: 5 | 1 << 8)
  public static let busySnapshot = ResultCode(rawValue: 5 | 2 << 8)
  public static let readOnlyRollback = ResultCode(rawValue: 8 | 3 << 8)
  public static let corruptVirtualTable = ResultCode(rawValue: 11 | 1 << 8)
  public static let constraintCheck = ResultCode(rawValue: 19 | 1 << 8)
  public static let constraintForeignKey = ResultCode(rawValue: 19 | 3 << 8)
  public static let constraintNotNull = ResultCode(rawValue: 19 | 5 << 8)
  public static let constraintPrimaryKey = ResultCode(rawValue: 19 | 6 << 8)
  public static let constraintUnique = ResultCode(rawValue: 19 | 8 << 8)
}

extension ResultCode: CustomStringConvertible {
  /// The number and SQLite's word for it, by `sqlite3_errstr`: "2067, constraint failed".
  public var description: String {
    guard let word = sqlite3_errstr(rawValue) else { return "\(rawValue)" }
    return "\(rawValue), \(String(cString: word))"
  }
}
