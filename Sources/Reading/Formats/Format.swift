/// The forms in which articles come.
public enum Format: String, Sendable, Hashable, CaseIterable {
  case text, html, feed, warc, json, jsonl, csv, mail, mbox, markdown, pdf, zip, tar

  /// Whether it holds other files, which are recognised by their own content.
  var isArchive: Bool { self == .zip || self == .tar || self == .warc }
}

/// What one looks for where, in records of JSON and CSV, beside the usual names.
public struct FieldNames: Sendable, Hashable {
  public enum Field: String, Sendable, Hashable, CaseIterable {
    case title, text, url, published, author, publisher, language
  }

  private(set) var names: [Field: String] = [:]

  public init() {}

  /// Reads "title=headline,text=fields.body"; a point leads into an object.
  ///
  /// - Throws: `badManifest` with what is wrong.
  public init(_ text: String) throws(ReadingError) {
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks() }
      guard parts.count == 2, !parts[1].isEmpty else {
        throw ReadingError(
          .badManifest, source: text, reason: "“\(pair)” is no pair: write title=headline")
      }
      guard let field = parts[0] == "date" ? .published : Field(rawValue: parts[0]) else {
        let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw ReadingError(
          .badManifest, source: text,
          reason: "“\(parts[0])” is nothing that an article has: choose from \(known)")
      }
      names[field] = parts[1]
    }
  }
}
