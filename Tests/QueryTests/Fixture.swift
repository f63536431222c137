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
  var connection: Connection { knowledgeBase.connection }

  var path: String { knowledgeBase.path }

  /// - Parameter isReversed: whether the second article comes in first.
  init(isReversed: Bool = false) throws {
    knowledgeBase = try MigratedFile.open()
    try run()
    try actors()
    if isReversed { try reprint() }
    try report()
    if !isReversed { try reprint() }
  }

  private func run() throws {
    try connection.run(
      """
      INSERT INTO runs (id, title, command, tool_version, extractor_version, started_at)
      VALUES (1, 'ingest', 'ingest', '1', '7', '2024-03-06T00:00:00Z')
      """)
  }

  /// Without a row but the run.
  init(empty: Void) throws {
    knowledgeBase = try MigratedFile.open()
    try run()
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
}
