/// A value as SQLite stores it.
public enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension Value: CustomStringConvertible {
  /// The value as a literal of SQL.
  public var description: String {
    switch self {
    case .null: return "NULL"
    case .integer(let number): return "\(number)"
    case .real(let number): return "\(number)"
    case .text(let text):
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    case .blob(let bytes):
      return "x'" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
  }
}

/// What can be bound to a parameter of a statement.
public protocol Bindable {
  var databaseValue: Value { get }
}

extension Value: Bindable {
  public var databaseValue: Value { self }
}

extension Int: Bindable {
  public var databaseValue: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
  public var databaseValue: Value { .integer(self) }
}

extension Double: Bindable {
  public var databaseValue: Value { .real(self) }
}

/// Stored as 0 and 1.
extension Bool: Bindable {
  public var databaseValue: Value { .integer(self ? 1 : 0) }
}

extension String: Bindable {
  public var databaseValue: Value { .text(self) }
}

extension [UInt8]: Bindable {
  public var databaseValue: Value { .blob(self) }
}

/// `nil` is stored as NULL.
extension Optional: Bindable where Wrapped: Bindable {
  public var databaseValue: Value { self?.databaseValue ?? .null }
}

/// Enumerations whose raw values are the words of a column need only be declared `Bindable`.
extension Bindable where Self: RawRepresentable, RawValue: Bindable {
  public var databaseValue: Value { rawValue.databaseValue }
}
