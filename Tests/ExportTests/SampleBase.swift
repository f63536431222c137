import Export
import Store
import TestSupport

/// A small knowledge base made by SQL: what is tested here is how rows are written, not how
/// they are found.
final class SampleBase {
  let base: KnowledgeBase
  var connection: Connection { base.connection }

  init() throws {
    base = try MigratedFile.open()
    try base.connection.execute(Self.script)
  }

  deinit {
    try? base.close()
  }

  /// What `body` writes.
  static func written(_ body: (Output) throws(ExportError) -> Void) throws(ExportError) -> String {
    let sink = Sink()
    let output = Output { bytes throws(ExportError) in sink.bytes.append(contentsOf: bytes) }
    try body(output)
    try output.flush()
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private final class Sink {
    var bytes: [UInt8] = []
  }

  static let hostileTitle = "Gates <b>shut</b> | \u{202E}evil"

  private static let script = """
    INSERT INTO runs (id, title, command, tool_version, extractor_version, started_at, inputs, added)
    VALUES (1, 'ingest 2025-11-07', 'kb ingest .', '0', '0', '2025-11-07T10:00:00Z', 3, 2);
    INSERT INTO articles (id, title, published_on, published_precision, publisher, source, mime_type,
      text, text_sha256, run_id)
    VALUES
      (1, 'Round opens', '2025-11-07', 'day', 'Meridian Wire', 'a.txt', 'text/plain',
        'Ms Karimova warned of “delays” if gates stay shut.', printf('%064d', 1), 1),
      (2, '\(hostileTitle)', '2025-11', 'month', NULL, 'b.txt', 'text/plain',
        '=SUM(1) he said.', printf('%064d', 2), 1),
      (3, 'Undated', NULL, NULL, NULL, 'c.txt', 'text/plain', 'Nothing.', printf('%064d', 3), 1);
    INSERT INTO inputs (run_id, source, state, reason, article_id)
    VALUES (1, 'a.txt', 'added', NULL, 1), (1, 'b.txt', 'added', NULL, 2),
      (1, 'x.bin', 'failed', 'binary', NULL);
    INSERT INTO sentences (id, article_id, ordinal, name, start_offset, end_offset, text)
    VALUES (1, 1, 1, 's1', 0, 50, 'Ms Karimova warned of “delays” if gates stay shut.'),
      (2, 2, 1, 's1', 0, 16, '=SUM(1) he said.');
    INSERT INTO entities (id, kind, name) VALUES (10001, 'person', 'Zarina Karimova'),
      (10002, 'ministry', 'Water Ministry of Uzbekistan'), (10003, 'person', 'Rustam Karimov');
    INSERT INTO people (id, name, given_name, family_name, honorific, country_id)
    VALUES (10001, 'Zarina Karimova', 'Zarina', 'Karimova', 'Ms', 860),
      (10003, 'Rustam Karimov', 'Rustam', 'Karimov', NULL, NULL);
    INSERT INTO ministries (id, name, portfolio, country_id, inferred)
    VALUES (10002, 'Water Ministry of Uzbekistan', 'water', 860, 1);
    INSERT INTO names (entity_id, name, kind) VALUES (10001, 'Zarina Karimova', 'full'),
      (10001, 'Karimova', 'family'), (10003, 'Karimov', 'family');
    INSERT INTO mentions (id, article_id, entity_id, name, start_offset, end_offset, text, kind, rule)
    VALUES (1, 1, 10001, 'm1', 3, 11, 'Karimova', 'name', 'full-name');
    INSERT INTO positions (person_id, title, ministry_id, country_id, status, mention_id)
    VALUES (10001, 'Water Minister', 10002, 860, 'current', 1);
    INSERT INTO rounds (id, name, kind, ordinal, venue, country_id, started_on, started_precision,
      status)
    VALUES (1, 'Ankara round', 'round', 3, 'Ankara', 792, '2025-11-06', 'day', 'ongoing');
    INSERT INTO round_participants (round_id, entity_id, role) VALUES (1, 860, 'party'),
      (1, 792, 'mediator');
    INSERT INTO round_events (round_id, article_id, sentence_id, status, on_date, on_precision)
    VALUES (1, 1, 1, 'ongoing', NULL, NULL);
    INSERT INTO claims (id, article_id, sentence_id, title, source_id, source_text, cue, cue_lemma,
      content, reporting, speech_act, polarity, modality, condition, round_id, rule, confidence)
    VALUES
      (1, 1, 1, 'Karimova warns of delays', 10001, 'Ms Karimova', 'warned', 'warn', 'of “delays”',
        'mixed', 'warn', 'positive', 'conditional', 'if gates stay shut', 1, 'verb', 0.9),
      (2, 2, 2, 'he says =SUM(1)', NULL, 'he', 'said', 'say', '=SUM(1)', 'indirect', 'assert',
        'positive', 'asserted', NULL, NULL, 'verb', 0.5);
    INSERT INTO claim_spans (claim_id, part, start_offset, end_offset)
    VALUES (1, 'source', 0, 11), (1, 'content', 19, 30);
    INSERT INTO quotes (id, article_id, sentence_id, claim_id, speaker_id, speaker_text, text,
      start_offset, end_offset, form, confidence)
    VALUES (1, 1, 1, 1, 10001, 'Ms Karimova', 'delays', 23, 29, 'partial', 0.8);
    """
}
