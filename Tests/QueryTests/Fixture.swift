import Store
import TestSupport

/// A small knowledge base of two invented articles, filled by hand: what an extractor would find is given.
final class Fixture {
  static let first = """
    Chile and Bolivia resumed talks in Montevideo on Monday after a first round in Lima ended without agreement.
    Bolivian Foreign Minister Marta Quispe warned that airstrikes would follow if the raids on border posts continue.
    “We will not wait for ever,” Quispe said.
    Chilean Defence Minister Tomas Ibarra accused Bolivia of arming rebels and demanded a ceasefire.
    Officials said the Lima Accord remains in force.
    Ibarra said Uruguay had acknowledged the evidence.
    Bolivia did not confirm the ambush.
    The economist Pilar Soto travelled with the delegation.
    """

  static let second = """
    Envoys met again.
    Bolivian Foreign Minister Marta Quispe warned that airstrikes would follow if the raids on border posts continue.
    “We will not wait for ever,” Quispe said.
    """

  let knowledgeBase: KnowledgeBase
  private var connection: Connection { knowledgeBase.connection }

  var path: String { knowledgeBase.path }

  /// - Parameter isReversed: whether the second article comes in first.
  init(isReversed: Bool = false) throws {
    knowledgeBase = try MigratedFile.open()
    try connection.run(
      """
      INSERT INTO runs (id, title, command, tool_version, extractor_version, started_at)
      VALUES (1, 'ingest', 'ingest', '1', '7', '2024-03-06T00:00:00Z')
      """)
    try actors()
    if isReversed { try reprint() }
    try report()
    if !isReversed { try reprint() }
  }

  private func actors() throws {
    try person(1001, "Marta Quispe", "Quispe", country: 68)
    try person(1002, "Tomas Ibarra", "Ibarra", country: 152)
    try person(1003, "Pilar Soto", "Soto", country: nil)
    for (id, name, portfolio, country) in [
      (1011, "Foreign Ministry of Bolivia", "foreign-affairs", 68),
      (1012, "Defence Ministry of Chile", "defence", 152),
    ] {
      try entity(id, "ministry", name)
      try connection.run(
        "INSERT INTO ministries (id, name, portfolio, country_id, inferred) VALUES (?, ?, ?, ?, 1)",
        [id, name, portfolio, country])
    }
    try entity(1021, "organization", "officials")
    try connection.run(
      "INSERT INTO organizations (id, name, classification) VALUES (1021, 'officials', 'officials')"
    )
    try connection.run("INSERT INTO processes (id, name) VALUES (1, 'Chile-Bolivia talks')")
  }

  private func report() throws {
    let article = try self.article(
      "Talks resume in Montevideo", Self.first, published: "2024-03-05",
      publisher: "Andean Courier",
      hash: "b")
    let quispe = try mention(article, 1001, "Marta Quispe")
    let ibarra = try mention(article, 1002, "Tomas Ibarra")
    try mention(article, 1003, "Pilar Soto")
    try mention(article, 68, "Bolivian", kind: "demonym")
    try mention(article, 858, "Uruguay")
    try position(1001, "Foreign Minister", ministry: 1011, country: 68, mention: quispe)
    try position(1002, "Defence Minister", ministry: 1012, country: 152, mention: ibarra)
    try quispeClaims(article)
    try claim(
      article, source: 1002, "Tomas Ibarra", "accused", "accuse", "of arming rebels", "accuse",
      target: 68)
    try claim(article, source: 1002, "Tomas Ibarra", "demanded", "demand", "a ceasefire", "demand")
    let outer = try claim(
      article, source: 1002, "Ibarra", "said", "say", "Uruguay had acknowledged the evidence",
      "assert")
    try claim(
      article, source: 858, "Uruguay", "acknowledged", "acknowledge", "the evidence", "assert",
      nestedIn: outer)
    try claim(
      article, source: 1021, "Officials", "said", "say", "the Lima Accord remains in force",
      "assert")
    try round(
      1, "first round in Lima", venue: "Lima", status: "collapsed", outcome: "without agreement",
      article, "Chile and")
    try round(
      2, "talks in Montevideo", venue: "Montevideo", status: "resumed", outcome: nil, article,
      "Chile and", previous: 1)
    try round(
      3, "Lima Accord", kind: "agreement", venue: nil, status: "agreed", outcome: nil, article,
      "Lima Accord")
  }

  private func reprint() throws {
    let article = try self.article(
      "Envoys meet", Self.second, published: nil, publisher: "Pacific Wire", hash: "a")
    try mention(article, 1001, "Marta Quispe")
    try quispeClaims(article)
  }

  private func quispeClaims(_ article: Int64) throws {
    try claim(
      article, source: 1001, "Marta Quispe", "warned", "warn",
      "airstrikes would follow if the raids on border posts continue", "threaten",
      condition: "if the raids on border posts continue")
    let direct = try claim(
      article, source: 1001, "Quispe", "said", "say", "We will not wait for ever,", "warn")
    let text = try self.text(article)
    let start = try offset(of: "We will not wait", in: text)
    let quote = "We will not wait for ever,"
    let id = try connection.run(
      """
      INSERT INTO quotes (article_id, sentence_id, claim_id, speaker_id, speaker_text, text, start_offset,
        end_offset, form, confidence) VALUES (?, ?, ?, 1001, 'Quispe', ?, ?, ?, 'full', 0.9)
      """,
      [
        article, try sentence(article, start), direct, quote, start,
        start + quote.unicodeScalars.count,
      ]
    ).lastInsertRowID
    try connection.run("INSERT INTO quotes_fts (rowid, text) VALUES (?, ?)", [id, quote])
  }

  private func entity(_ id: Int, _ kind: String, _ name: String) throws {
    try connection.run("INSERT INTO entities (id, kind, name) VALUES (?, ?, ?)", [id, kind, name])
    try connection.run(
      "INSERT INTO names (entity_id, name, kind) VALUES (?, ?, 'full')", [id, name])
  }

  private func person(_ id: Int, _ name: String, _ family: String, country: Int?) throws {
    try entity(id, "person", name)
    try connection.run(
      "INSERT INTO people (id, name, family_name, country_id) VALUES (?, ?, ?, ?)",
      [id, name, family, country])
    try connection.run(
      "INSERT INTO names (entity_id, name, kind) VALUES (?, ?, 'family')", [id, family])
  }

  private func article(
    _ title: String, _ text: String, published: String?, publisher: String, hash: String
  ) throws -> Int64 {
    let article = try connection.run(
      """
      INSERT INTO articles (title, publisher, published_on, published_precision, source, mime_type, text,
        text_sha256, run_id) VALUES (?, ?, ?, ?, ?, 'text/plain', ?, ?, 1)
      """,
      [
        title, publisher, published, published == nil ? nil : "day", title, text,
        String(repeating: hash, count: 64),
      ]
    ).lastInsertRowID
    var offset = 0
    for (index, line) in text.split(separator: "\n").enumerated() {
      let end = offset + line.unicodeScalars.count
      let id = try connection.run(
        """
        INSERT INTO sentences (article_id, ordinal, name, start_offset, end_offset, text)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [article, index + 1, "s\(index + 1)", offset, end, String(line)]
      ).lastInsertRowID
      try connection.run(
        "INSERT INTO sentences_fts (rowid, text) VALUES (?, ?)", [id, String(line)])
      offset = end + 1
    }
    return article
  }

  @discardableResult
  private func mention(
    _ article: Int64, _ entity: Int, _ words: String, kind: String = "name"
  ) throws -> Int64 {
    let start = try offset(of: words, in: text(article))
    return try connection.run(
      """
      INSERT INTO mentions (article_id, entity_id, name, start_offset, end_offset, text, kind, rule)
      VALUES (?, ?, 'm', ?, ?, ?, ?, 'by hand')
      """, [article, entity, start, start + words.unicodeScalars.count, words, kind]
    ).lastInsertRowID
  }

  private func position(
    _ person: Int, _ title: String, ministry: Int, country: Int, mention: Int64
  ) throws {
    try connection.run(
      """
      INSERT INTO positions (person_id, title, ministry_id, country_id, status, mention_id)
      VALUES (?, ?, ?, ?, 'current', ?)
      """, [person, title, ministry, country, mention])
  }

  @discardableResult
  private func claim(
    _ article: Int64, source: Int, _ sourceText: String, _ cue: String, _ lemma: String,
    _ content: String, _ act: String, condition: String? = nil, target: Int? = nil,
    nestedIn: Int64? = nil
  ) throws -> Int64 {
    let start = try offset(of: content, in: text(article))
    let id = try connection.run(
      """
      INSERT INTO claims (article_id, sentence_id, title, source_id, source_text, cue, cue_lemma, content,
        reporting, speech_act, polarity, modality, condition, target_id, nested_in, rule, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'indirect', ?, 'positive', 'asserted', ?, ?, ?, 'by-hand', 0.9)
      """,
      [
        article, try sentence(article, start), "\(sourceText) \(cue): \(content)", source,
        sourceText,
        cue, lemma, content, act, condition, target, nestedIn,
      ]
    ).lastInsertRowID
    try connection.run(
      "INSERT INTO claims_fts (rowid, title, content) VALUES (?, ?, ?)",
      [id, "\(sourceText) \(cue): \(content)", content])
    try connection.run(
      "INSERT INTO claim_spans VALUES (?, 'content', ?, ?)",
      [id, start, start + content.unicodeScalars.count])
    return id
  }

  private func round(
    _ id: Int, _ name: String, kind: String = "round", venue: String?, status: String,
    outcome: String?, _ article: Int64, _ words: String, previous: Int? = nil
  ) throws {
    try connection.run(
      """
      INSERT INTO rounds (id, process_id, name, kind, venue, status, outcome, previous_round_id)
      VALUES (?, 1, ?, ?, ?, ?, ?, ?)
      """, [id, name, kind, venue, status, outcome, previous])
    let start = try offset(of: words, in: text(article))
    try connection.run(
      "INSERT INTO round_events (round_id, article_id, sentence_id, status) VALUES (?, ?, ?, ?)",
      [id, article, try sentence(article, start), status])
    guard kind == "round" else { return }
    for (entity, role) in [(152, "party"), (68, "party"), (858, "host")] {
      try connection.run("INSERT INTO round_participants VALUES (?, ?, ?)", [id, entity, role])
    }
  }

  private func text(_ article: Int64) throws -> String {
    try connection.first("SELECT text FROM articles WHERE id = ?", [article]) { $0.text(0) } ?? ""
  }

  private func sentence(_ article: Int64, _ offset: Int) throws -> Int64 {
    try connection.first(
      "SELECT id FROM sentences WHERE article_id = ? AND start_offset <= ? AND end_offset > ?",
      [article, offset, offset]
    ) { $0.int64(0) } ?? 0
  }

  private func offset(of words: String, in text: String) throws -> Int {
    struct Missing: Error { var words: String }
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...max(0, scalars.count - wanted.count)
    where scalars[start..<min(scalars.count, start + wanted.count)].elementsEqual(wanted) {
      return start
    }
    throw Missing(words: words)
  }
}
