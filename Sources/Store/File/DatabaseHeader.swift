/// The header of a SQLite file and the head of its first page, the one that lists the tables.
struct DatabaseHeader {
  static let byteCount = 108

  private let bytes: [UInt8]

  /// - Parameter bytes: the file's first 108 bytes, zeros where it is shorter.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it begins with "SQLite format 3" and a zero.
  var hasMagic: Bool { bytes.starts(with: Array("SQLite format 3\0".utf8)) }

  /// In bytes; `nil` if it is none that SQLite knows.
  var pageSize: Int? {
    let value = Int(bytes[16]) << 8 | Int(bytes[17])
    if value == 1 { return 65_536 }
    return value >= 512 && value & (value - 1) == 0 ? value : nil
  }

  var isInWriteAheadMode: Bool { bytes[18] == 2 }

  /// Whether the fixed bytes are as they must be.
  var isSound: Bool {
    pageSize != nil && (1...2).contains(bytes[18]) && (1...2).contains(bytes[19])
      && bytes[21] == 64 && bytes[22] == 32 && bytes[23] == 32
  }

  /// How long the file must be at least; `nil` if an old SQLite wrote it last and left that unsaid.
  var byteCount: Int? {
    guard let pageSize, number(24) == number(92) else { return nil }
    return Int(number(28)) * pageSize
  }

  /// Where the list of free pages begins; 0 if it is empty.
  var firstFreePage: UInt32 { number(32) }

  var freePageCount: UInt32 { number(36) }

  var userVersion: Int32 { Int32(bitPattern: number(60)) }

  var applicationID: UInt32 { number(68) }

  /// Whether the first page is a leaf without cells: no table, no index, no view.
  var hasNoTables: Bool { bytes[100] == 0x0D && bytes[103] == 0 && bytes[104] == 0 }

  private func number(_ offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
