internal import CSQLite

extension StoreError {
  /// The error that SQLite reported last on `handle`.
  ///
  /// - Parameters:
  ///   - resultCode: the code that the failing call returned.
  ///   - handle: the connection; `nil` if there is none yet, then SQLite's general words are used.
  ///   - path: the file as the user named it.
  init(
    _ resultCode: ResultCode, on handle: OpaquePointer?, path: String, sql: String? = nil,
    arguments: [Value] = []
  ) {
    let words =
      if let handle, let text = sqlite3_errmsg(handle) {
        String(cString: text)
      } else {
        resultCode.description
      }
    let (code, message) = Self.sentences(for: resultCode, words: words, path: path)
    self.init(code, message, resultCode: resultCode, sql: sql, arguments: arguments)
  }

  private static func sentences(
    for code: ResultCode, words: String, path: String
  ) -> (Code, String) {
    switch code.primary {
    case .busy, .locked:
      (.busy, "\(path) is in use by another process and did not become free. Try again later.")
    case .full:
      (
        .diskFull,
        "There is no room left on the disk for \(path). Free some and run the command again; "
          + "what was committed is safe."
      )
    case .inputOutput:
      (.inputOutput, "Reading or writing \(path) failed (\(words)). Check the disk it lies on.")
    case .corrupt:
      (
        .damaged,
        "\(path) is damaged (\(words)). kb check may tell where; restore a copy, or ingest the "
          + "articles into a new file."
      )
    case .notADatabase:
      (.notADatabase, "\(path) is not a SQLite database. Name another file.")
    case .cannotOpen:
      (
        .cannotOpen,
        "\(path) cannot be opened (\(words)). Check that its folder exists and may be used."
      )
    case .readOnly, .permission:
      (
        .notWritable,
        "\(path) cannot be written to (\(words)). Check its permissions, or name another file."
      )
    case .misuse, .range: (.misuse, "A statement on \(path) was used wrongly (\(words)).")
    default: (.sqlite(code), "SQLite refused a statement on \(path): \(words).")
    }
  }
}
