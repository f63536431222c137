import Store

/// A statement as the SQL of `SQLCompiler.claimColumns` gives it.
struct ClaimRow {
  var id: Int64
  var articleID: Int64
  var sentenceID: Int64
  var sourceID: Int64?
  var sourceKind: String?
  var sourceName: String?
  var sourceText: String?
  var cueLemma: String?
  var content: String
  var reporting: String
  var act: String
  var polarity: String
  var condition: String?
  var addresseeID: Int64?
  var targetID: Int64?
  var addressee: String?
  var target: String?
  var date: String?
  var saidOn: String?
  var title: String
  var publishedOn: String?
  var publisher: String?
  var sentence: String
  var confidence: Double
  var start: Int
  var end: Int
  var sentenceStart: Int
  var sentenceEnd: Int
  var articleHash: String
  var duplicateOf: Int64?
  var rule: String
  var classification: String?
  /// The words of the content, which are asked for again and again.
  let words: StemmedText

  init(_ row: borrowing Row) {
    id = row.int64(0)
    articleID = row.int64(1)
    sentenceID = row.int64(2)
    sourceID = row.optionalInt64(3)
    sourceKind = row.optionalText(4)
    sourceName = row.optionalText(5)
    sourceText = row.optionalText(6)
    cueLemma = row.optionalText(7)
    content = row.text(8)
    reporting = row.text(9)
    act = row.text(10)
    polarity = row.text(11)
    condition = row.optionalText(12)
    addresseeID = row.optionalInt64(13)
    targetID = row.optionalInt64(14)
    addressee = row.optionalText(15)
    target = row.optionalText(16)
    date = row.optionalText(17)
    saidOn = row.optionalText(18)
    title = row.text(19)
    publishedOn = row.optionalText(20)
    publisher = row.optionalText(21)
    sentence = row.text(22)
    confidence = row.double(23)
    sentenceStart = row.int(26)
    sentenceEnd = row.int(27)
    start = row.optionalInt(24) ?? row.int(26)
    end = row.optionalInt(25) ?? row.int(27)
    articleHash = row.text(28)
    duplicateOf = row.optionalInt64(29)
    rule = row.text(30)
    classification = row.optionalText(31)
    words = StemmedText(content)
  }

  var evidence: Evidence {
    Evidence(
      articleID: articleID, title: title, publishedOn: publishedOn, publisher: publisher,
      sentence: Self.oneLine(sentence), claimID: id, startOffset: start, endOffset: end)
  }

  /// The content on one line, without the marks and commas at its ends.
  var cleanContent: String {
    let line = Self.oneLine(content)
    let scalars = line.unicodeScalars
    let edges: Set<Unicode.Scalar> = [" ", ",", ";", ":", "“", "\"", "–", "—"]
    let ends = edges.union(["”"])
    guard let first = scalars.firstIndex(where: { !edges.contains($0) }),
      let last = scalars.lastIndex(where: { !ends.contains($0) })
    else { return line }
    // A mark in front is dropped only if its partner goes as well.
    let dropsFront = scalars[..<first].contains { $0 == "“" || $0 == "\"" }
    let dropsBack = scalars[scalars.index(after: last)...].contains { $0 == "”" || $0 == "\"" }
    let hasInner = scalars[first...last].contains { ["“", "”", "\""].contains($0) }
    if dropsFront || dropsBack, hasInner { return line }
    return String(scalars[first...last])
  }

  /// The words of the content, for telling reprints from new statements.
  var contentKey: String {
    words.stems.joined(separator: " ")
  }

  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A sentence that answers when no statement does.
struct SentenceRow {
  var id: Int64
  var articleID: Int64
  var start: Int
  var end: Int
  var text: String
  var title: String
  var publishedOn: String?
  var publisher: String?
  var articleHash: String
  var duplicateOf: Int64?

  init(_ row: borrowing Row) {
    id = row.int64(0)
    articleID = row.int64(1)
    start = row.int(2)
    end = row.int(3)
    text = row.text(4)
    title = row.text(5)
    publishedOn = row.optionalText(6)
    publisher = row.optionalText(7)
    articleHash = row.text(8)
    duplicateOf = row.optionalInt64(9)
  }

  var evidence: Evidence {
    Evidence(
      articleID: articleID, title: title, publishedOn: publishedOn, publisher: publisher,
      sentence: ClaimRow.oneLine(text), startOffset: start, endOffset: end)
  }
}
