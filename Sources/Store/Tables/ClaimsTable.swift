public import News

/// A claim as it is stored; its spans are rows of `claim_spans`.
public struct ClaimRecord: Sendable, Hashable {
  public var articleID: Int64
  public var sentenceID: Int64
  /// One readable line.
  public var title: String
  /// `nil` if unresolved.
  public var sourceID: Int64?
  /// As written; `nil` when nobody is named.
  public var sourceText: String?
  public var cue: String?
  public var cueLemma: String?
  /// The pieces of the content, joined by one space.
  public var content: String
  public var reporting: Claim.Reporting
  public var speechAct: SpeechAct
  public var polarity: Claim.Polarity
  public var modality: Claim.Modality
  public var condition: String?
  public var addresseeID: Int64?
  public var targetID: Int64?
  public var roundID: Int64?
  /// The claim whose content holds this one.
  public var nestedIn: Int64?
  public var said: NewsDate?
  public var saidBasis: Claim.DateBasis?
  public var rule: String
  /// 0 to 1.
  public var confidence: Double

  public init(
    articleID: Int64, sentenceID: Int64, title: String, sourceID: Int64? = nil,
    sourceText: String? = nil, cue: String? = nil, cueLemma: String? = nil, content: String,
    reporting: Claim.Reporting, speechAct: SpeechAct = .assert,
    polarity: Claim.Polarity = .positive, modality: Claim.Modality = .asserted,
    condition: String? = nil, addresseeID: Int64? = nil, targetID: Int64? = nil,
    roundID: Int64? = nil, nestedIn: Int64? = nil, said: NewsDate? = nil,
    saidBasis: Claim.DateBasis? = nil, rule: String, confidence: Double
  ) {
    self.articleID = articleID
    self.sentenceID = sentenceID
    self.title = title
    self.sourceID = sourceID
    self.sourceText = sourceText
    self.cue = cue
    self.cueLemma = cueLemma
    self.content = content
    self.reporting = reporting
    self.speechAct = speechAct
    self.polarity = polarity
    self.modality = modality
    self.condition = condition
    self.addresseeID = addresseeID
    self.targetID = targetID
    self.roundID = roundID
    self.nestedIn = nestedIn
    self.said = said
    self.saidBasis = saidBasis
    self.rule = rule
    self.confidence = confidence
  }
}

extension ClaimRecord: TableRecord {
  static let sql = TableStatements(
    "claims", "article_id", "sentence_id", "title", "source_id", "source_text", "cue",
    "cue_lemma", "content", "reporting", "speech_act", "polarity", "modality", "condition",
    "addressee_id", "target_id", "round_id", "nested_in", "said_on", "said_precision",
    "said_basis", "rule", "confidence")

  var values: [any Bindable] {
    [
      articleID, sentenceID, title, sourceID, sourceText, cue, cueLemma, content, reporting,
      speechAct, polarity, modality, condition, addresseeID, targetID, roundID, nestedIn,
      said?.text, said?.precision, saidBasis, rule, confidence,
    ]
  }

  init(_ row: borrowing Row) throws(StoreError) {
    self.init(
      articleID: row.int64(1), sentenceID: row.int64(2), title: row.text(3),
      sourceID: row.optionalInt64(4), sourceText: row.optionalText(5), cue: row.optionalText(6),
      cueLemma: row.optionalText(7), content: row.text(8), reporting: try row.word(9),
      speechAct: try row.word(10), polarity: try row.word(11), modality: try row.word(12),
      condition: row.optionalText(13), addresseeID: row.optionalInt64(14),
      targetID: row.optionalInt64(15), roundID: row.optionalInt64(16),
      nestedIn: row.optionalInt64(17), said: row.date(18), saidBasis: try row.optionalWord(20),
      rule: row.text(21), confidence: row.double(22))
  }
}

/// The table `claims`.
public struct ClaimsTable {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  public func insert(_ record: ClaimRecord) throws(StoreError) -> Int64 {
    try connection.insert(record)
  }

  /// Enters claims in the order given, inside a transaction; cheaper than one by one.
  ///
  /// - Returns: their ids.
  /// - Throws: what the first one that is refused throws by itself.
  public func insert(_ records: [ClaimRecord]) throws(StoreError) -> [Int64] {
    try connection.insert(records)
  }

  public func find(_ id: Int64) throws(StoreError) -> Stored<ClaimRecord>? {
    try connection.find(id)
  }

  /// The claims of an article, oldest row first.
  public func all(ofArticle article: Int64) throws(StoreError) -> [Stored<ClaimRecord>] {
    try connection.select("WHERE article_id = ? ORDER BY id", [article])
  }

  /// Says inside which claim another one stands.
  public func update(_ id: Int64, nestedIn outer: Int64?) throws(StoreError) {
    try connection.run("UPDATE claims SET nested_in = ? WHERE id = ?", [outer, id])
  }

  public func update(_ id: Int64, roundID round: Int64?) throws(StoreError) {
    try connection.run("UPDATE claims SET round_id = ? WHERE id = ?", [round, id])
  }

  /// Lets one entity stand for another as source, addressee and target.
  ///
  /// - Parameter article: in this article only; `nil` for all.
  public func reassign(
    entity: Int64, to other: Int64, inArticle article: Int64? = nil
  ) throws(StoreError) {
    for statement in Self.reassignments { try connection.run(statement, [entity, other, article]) }
  }

  /// Gives the claims about one round to another.
  public func reassign(
    round: Int64, to other: Int64, inArticle article: Int64? = nil
  ) throws(StoreError) {
    try connection.run(Self.reassignment("round_id"), [round, other, article])
  }

  private static let reassignments = ["source_id", "addressee_id", "target_id"].map(reassignment)

  private static func reassignment(_ column: String) -> String {
    """
    UPDATE claims SET \(column) = ?2 WHERE \(column) = ?1 AND (?3 IS NULL OR article_id = ?3)
    """
  }
}
