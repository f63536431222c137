public import News

extension Row {
  public func optionalInt64(_ index: Int) -> Int64? { isNull(index) ? nil : int64(index) }

  public func optionalInt(_ index: Int) -> Int? { isNull(index) ? nil : int(index) }

  public func optionalDouble(_ index: Int) -> Double? { isNull(index) ? nil : double(index) }

  public func optionalText(_ index: Int) -> String? { isNull(index) ? nil : text(index) }

  /// A column that holds the raw values of an enumeration.
  ///
  /// - Throws: `damaged` if the column holds another word.
  public func word<Word: RawRepresentable<String>>(
    _ index: Int, as type: Word.Type = Word.self
  ) throws(StoreError) -> Word {
    let text = text(index)
    guard let word = Word(rawValue: text) else {
      throw StoreError(
        .damaged,
        "\(statement.path) holds '\(text)' in the column \(columnName(index)), which has no such "
          + "word. Restore a copy, or ingest the articles into a new file.", sql: statement.sql)
    }
    return word
  }

  /// The same for a column that may be NULL.
  public func optionalWord<Word: RawRepresentable<String>>(
    _ index: Int, as type: Word.Type = Word.self
  ) throws(StoreError) -> Word? {
    if isNull(index) { return nil }
    let word: Word = try word(index)
    return word
  }

  /// A date column; `nil` if it is NULL or no date.
  public func date(_ index: Int) -> NewsDate? { optionalText(index).flatMap { NewsDate($0) } }

  /// The columns `start_offset` and `end_offset`, the second behind the first.
  public func span(_ index: Int) -> Span { Span(start: int(index), end: int(index + 1)) }

  public func isNull(_ column: String) throws(StoreError) -> Bool {
    isNull(try index(of: column))
  }

  public func int64(_ column: String) throws(StoreError) -> Int64 {
    int64(try index(of: column))
  }

  public func int(_ column: String) throws(StoreError) -> Int { int(try index(of: column)) }

  public func bool(_ column: String) throws(StoreError) -> Bool { bool(try index(of: column)) }

  public func double(_ column: String) throws(StoreError) -> Double {
    double(try index(of: column))
  }

  public func text(_ column: String) throws(StoreError) -> String { text(try index(of: column)) }

  public func value(_ column: String) throws(StoreError) -> Value {
    value(try index(of: column))
  }

  public func optionalInt64(_ column: String) throws(StoreError) -> Int64? {
    optionalInt64(try index(of: column))
  }

  public func optionalInt(_ column: String) throws(StoreError) -> Int? {
    optionalInt(try index(of: column))
  }

  public func optionalDouble(_ column: String) throws(StoreError) -> Double? {
    optionalDouble(try index(of: column))
  }

  public func optionalText(_ column: String) throws(StoreError) -> String? {
    optionalText(try index(of: column))
  }
}
