-- The public schema. People open this file in sqlite3, Datasette, DuckDB and pandas: names are an interface.
-- Offsets count Unicode code points of articles.text, half-open:
--   substr(text, start_offset + 1, end_offset - start_offset)
-- gives the very words. Dates are ISO 8601 text, as precise as the precision column says and no more.
-- Plain SQL that SQLite 3.31 reads: no STRICT, no generated columns, no triggers, no custom functions.

-- Provenance --------------------------------------------------------------------------------------

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,                -- "ingest 2025-11-07T10:12:30Z"
  command TEXT NOT NULL,
  tool_version TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,                      -- NULL while running, and for ever if the run was killed
  inputs INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  author TEXT,                        -- several: joined by "; "
  published_on TEXT CHECK (published_on IS NULL OR typeof(published_on) = 'text'),
  published_precision TEXT CHECK (published_precision IN ('year', 'month', 'day', 'minute')),
  language TEXT,                      -- ISO 639-1
  dateline TEXT,
  source TEXT NOT NULL,               -- path or URL it came from
  mime_type TEXT NOT NULL,
  text TEXT NOT NULL CHECK (typeof(text) = 'text'),
  text_sha256 TEXT NOT NULL UNIQUE CHECK (length(text_sha256) = 64),
  duplicate_of INTEGER REFERENCES articles (id) ON DELETE SET NULL,
  run_id INTEGER NOT NULL REFERENCES runs (id),
  CHECK ((published_on IS NULL) = (published_precision IS NULL))
);
CREATE INDEX articles_published_on ON articles (published_on);
CREATE INDEX articles_source ON articles (source);
CREATE INDEX articles_duplicate_of ON articles (duplicate_of);
CREATE INDEX articles_run_id ON articles (run_id);

CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  sha256 TEXT,                        -- of the bytes read; NULL when they could not be
  state TEXT NOT NULL CHECK (state IN ('added', 'updated', 'duplicate', 'skipped', 'failed')),
  reason TEXT,
  article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL
);
CREATE INDEX inputs_run_id ON inputs (run_id);
CREATE INDEX inputs_article_id ON inputs (article_id);

CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (typeof(ordinal) = 'integer' AND ordinal >= 1),
  name TEXT NOT NULL,                 -- "s12": a label for tools that show foreign keys by name
  start_offset INTEGER NOT NULL CHECK (typeof(start_offset) = 'integer' AND start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (typeof(end_offset) = 'integer' AND end_offset > start_offset),
  text TEXT NOT NULL,
  UNIQUE (article_id, ordinal)
);

-- Who can speak, be spoken to or take part ---------------------------------------------------------

CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'ministry', 'organization', 'country')),
  name TEXT NOT NULL CHECK (typeof(name) = 'text' AND name <> ''),
  UNIQUE (id, name)
);
CREATE INDEX entities_kind_name ON entities (kind, name);

CREATE TABLE countries (
  id INTEGER PRIMARY KEY,             -- the ISO 3166-1 numeric code
  name TEXT NOT NULL,
  iso2 TEXT NOT NULL UNIQUE CHECK (length(iso2) = 2),
  iso3 TEXT NOT NULL UNIQUE CHECK (length(iso3) = 3),
  official_name TEXT,
  demonym TEXT,
  capital TEXT,
  FOREIGN KEY (id, name) REFERENCES entities (id, name) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX countries_id_name ON countries (id, name);

CREATE TABLE ministries (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  portfolio TEXT NOT NULL,            -- foreign-affairs, defence, interior, information, finance, …
  country_id INTEGER REFERENCES countries (id),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),  -- 1 if only a title was printed
  FOREIGN KEY (id, name) REFERENCES entities (id, name) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX ministries_id_name ON ministries (id, name);
CREATE INDEX ministries_country_id ON ministries (country_id);

CREATE TABLE organizations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  classification TEXT NOT NULL CHECK (classification IN ('armed-group', 'party', 'intergovernmental',
    'media', 'delegation', 'officials', 'company', 'other')),
  country_id INTEGER REFERENCES countries (id),
  parent_id INTEGER REFERENCES organizations (id),
  FOREIGN KEY (id, name) REFERENCES entities (id, name) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX organizations_id_name ON organizations (id, name);
CREATE INDEX organizations_country_id ON organizations (country_id);
CREATE INDEX organizations_parent_id ON organizations (parent_id);

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,                 -- the fullest known
  given_name TEXT,
  family_name TEXT,
  honorific TEXT,
  country_id INTEGER REFERENCES countries (id),
  FOREIGN KEY (id, name) REFERENCES entities (id, name) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX people_id_name ON people (id, name);
CREATE INDEX people_family_name ON people (family_name);
CREATE INDEX people_country_id ON people (country_id);

CREATE TABLE names (
  id INTEGER PRIMARY KEY,
  entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('full', 'family', 'alias', 'demonym', 'capital', 'city',
    'metonym', 'acronym')),
  UNIQUE (entity_id, name, kind)
);
CREATE INDEX names_name ON names (name);

CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entities (id),
  name TEXT NOT NULL,                 -- "m12": a label for tools that show foreign keys by name
  start_offset INTEGER NOT NULL CHECK (typeof(start_offset) = 'integer' AND start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (typeof(end_offset) = 'integer' AND end_offset > start_offset),
  text TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'nominal', 'pronoun', 'demonym', 'metonym', 'place')),
  rule TEXT NOT NULL                  -- what decided that the words mean this entity
);
CREATE INDEX mentions_article_id ON mentions (article_id);
CREATE INDEX mentions_entity_id ON mentions (entity_id);

CREATE TABLE positions (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id),
  title TEXT NOT NULL,                -- as written
  ministry_id INTEGER REFERENCES ministries (id),
  organization_id INTEGER REFERENCES organizations (id),
  country_id INTEGER REFERENCES countries (id),
  status TEXT NOT NULL CHECK (status IN ('current', 'former', 'acting', 'designate')),
  first_seen_on TEXT,
  last_seen_on TEXT,
  mention_id INTEGER NOT NULL REFERENCES mentions (id) ON DELETE CASCADE
);
CREATE INDEX positions_person_id ON positions (person_id);
CREATE INDEX positions_ministry_id ON positions (ministry_id);
CREATE INDEX positions_organization_id ON positions (organization_id);
CREATE INDEX positions_country_id ON positions (country_id);
CREATE INDEX positions_mention_id ON positions (mention_id);

-- Talks ---------------------------------------------------------------------------------------------

CREATE TABLE processes (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE           -- the talks that rounds belong to
);

CREATE TABLE rounds (
  id INTEGER PRIMARY KEY,
  process_id INTEGER REFERENCES processes (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('round', 'summit', 'meeting', 'call', 'agreement')),
  ordinal INTEGER,
  venue TEXT,
  country_id INTEGER REFERENCES countries (id),
  started_on TEXT,
  started_precision TEXT CHECK (started_precision IN ('year', 'month', 'day', 'minute')),
  ended_on TEXT,
  ended_precision TEXT CHECK (ended_precision IN ('year', 'month', 'day', 'minute')),
  status TEXT NOT NULL CHECK (status IN ('scheduled', 'ongoing', 'suspended', 'resumed', 'concluded',
    'collapsed', 'agreed', 'unknown')),
  outcome TEXT,
  previous_round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL
);
CREATE INDEX rounds_process_id ON rounds (process_id);
CREATE INDEX rounds_country_id ON rounds (country_id);
CREATE INDEX rounds_previous_round_id ON rounds (previous_round_id);

CREATE TABLE round_participants (
  round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entities (id),
  role TEXT NOT NULL CHECK (role IN ('party', 'mediator', 'host', 'observer', 'delegate')),
  PRIMARY KEY (round_id, entity_id, role)
);
CREATE INDEX round_participants_entity_id ON round_participants (entity_id);

CREATE TABLE round_events (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  sentence_id INTEGER NOT NULL REFERENCES sentences (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('scheduled', 'ongoing', 'suspended', 'resumed', 'concluded',
    'collapsed', 'agreed', 'unknown')),
  on_date TEXT,
  on_precision TEXT CHECK (on_precision IN ('year', 'month', 'day', 'minute'))
);
CREATE INDEX round_events_round_id ON round_events (round_id);
CREATE INDEX round_events_article_id ON round_events (article_id);
CREATE INDEX round_events_sentence_id ON round_events (sentence_id);

-- Who said what -------------------------------------------------------------------------------------

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  sentence_id INTEGER NOT NULL REFERENCES sentences (id) ON DELETE CASCADE,
  title TEXT NOT NULL,                -- one readable line
  source_id INTEGER REFERENCES entities (id),  -- NULL if unresolved
  source_text TEXT,                   -- as written; NULL when nobody is named
  cue TEXT,
  cue_lemma TEXT,
  content TEXT NOT NULL,
  reporting TEXT NOT NULL CHECK (reporting IN ('direct', 'indirect', 'mixed')),
  speech_act TEXT NOT NULL CHECK (speech_act IN ('assert', 'announce', 'accuse', 'deny', 'reject',
    'demand', 'request', 'threaten', 'warn', 'promise', 'agree', 'offer', 'praise', 'criticise',
    'express-concern', 'decline-comment', 'other')),
  polarity TEXT NOT NULL CHECK (polarity IN ('positive', 'negative')),
  modality TEXT NOT NULL CHECK (modality IN ('asserted', 'future', 'conditional', 'hypothetical')),
  condition TEXT,
  addressee_id INTEGER REFERENCES entities (id),
  target_id INTEGER REFERENCES entities (id),
  round_id INTEGER REFERENCES rounds (id) ON DELETE SET NULL,
  nested_in INTEGER REFERENCES claims (id) ON DELETE CASCADE,
  said_on TEXT,
  said_precision TEXT CHECK (said_precision IN ('year', 'month', 'day', 'minute')),
  said_basis TEXT CHECK (said_basis IN ('text', 'dateline', 'published')),
  rule TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (typeof(confidence) = 'real' AND confidence BETWEEN 0 AND 1)
);
CREATE INDEX claims_article_id ON claims (article_id);
CREATE INDEX claims_sentence_id ON claims (sentence_id);
CREATE INDEX claims_source_id ON claims (source_id);
CREATE INDEX claims_speech_act ON claims (speech_act);
CREATE INDEX claims_addressee_id ON claims (addressee_id);
CREATE INDEX claims_target_id ON claims (target_id);
CREATE INDEX claims_round_id ON claims (round_id);
CREATE INDEX claims_nested_in ON claims (nested_in);

CREATE TABLE claim_spans (
  claim_id INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('source', 'cue', 'content', 'condition')),
  start_offset INTEGER NOT NULL CHECK (typeof(start_offset) = 'integer' AND start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (typeof(end_offset) = 'integer' AND end_offset > start_offset),
  PRIMARY KEY (claim_id, part, start_offset)
) WITHOUT ROWID;

CREATE TABLE quotes (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  sentence_id INTEGER NOT NULL REFERENCES sentences (id) ON DELETE CASCADE,
  claim_id INTEGER REFERENCES claims (id) ON DELETE SET NULL,
  speaker_id INTEGER REFERENCES entities (id),
  speaker_text TEXT,
  text TEXT NOT NULL,                 -- inside the marks
  start_offset INTEGER NOT NULL CHECK (typeof(start_offset) = 'integer' AND start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (typeof(end_offset) = 'integer' AND end_offset > start_offset),
  form TEXT NOT NULL CHECK (form IN ('full', 'partial', 'scare')),
  confidence REAL NOT NULL CHECK (typeof(confidence) = 'real' AND confidence BETWEEN 0 AND 1)
);
CREATE INDEX quotes_article_id ON quotes (article_id);
CREATE INDEX quotes_sentence_id ON quotes (sentence_id);
CREATE INDEX quotes_claim_id ON quotes (claim_id);
CREATE INDEX quotes_speaker_id ON quotes (speaker_id);

-- Full text: external content in double quotes, so that Datasette and sqlite-utils see it; kept by the program.

CREATE VIRTUAL TABLE sentences_fts USING fts5 (
  text, content="sentences", content_rowid="id", tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE claims_fts USING fts5 (
  title, content, content="claims", content_rowid="id",
  tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE quotes_fts USING fts5 (
  text, content="quotes", content_rowid="id", tokenize="porter unicode61 remove_diacritics 2");

-- Views for people: keys replaced by names --------------------------------------------------------

CREATE VIEW claims_view AS
SELECT c.id, s.name AS source, c.source_text, c.speech_act, c.cue, c.content, c.reporting, c.polarity,
  c.modality, c.condition, ad.name AS addressee, ta.name AS target, r.name AS round, c.nested_in,
  c.said_on, c.said_precision, c.said_basis, se.text AS sentence, a.title AS article_title,
  a.published_on, a.publisher, a.url, c.article_id, c.rule, c.confidence
FROM claims c
JOIN articles a ON a.id = c.article_id
JOIN sentences se ON se.id = c.sentence_id
LEFT JOIN entities s ON s.id = c.source_id
LEFT JOIN entities ad ON ad.id = c.addressee_id
LEFT JOIN entities ta ON ta.id = c.target_id
LEFT JOIN rounds r ON r.id = c.round_id;

CREATE VIEW quotes_view AS
SELECT q.id, e.name AS speaker, q.speaker_text, q.text, q.form, q.start_offset, q.end_offset,
  se.text AS sentence, a.title AS article_title, a.published_on, a.publisher, a.url, q.article_id,
  q.claim_id, q.confidence
FROM quotes q
JOIN articles a ON a.id = q.article_id
JOIN sentences se ON se.id = q.sentence_id
LEFT JOIN entities e ON e.id = q.speaker_id;

CREATE VIEW people_view AS
SELECT p.id, p.name, p.given_name, p.family_name, p.honorific, pc.name AS country, o.title, o.status,
  m.name AS ministry, g.name AS organization, oc.name AS position_country, o.first_seen_on,
  o.last_seen_on, a.title AS article_title, a.published_on, a.url
FROM people p
LEFT JOIN countries pc ON pc.id = p.country_id
LEFT JOIN positions o ON o.person_id = p.id
LEFT JOIN ministries m ON m.id = o.ministry_id
LEFT JOIN organizations g ON g.id = o.organization_id
LEFT JOIN countries oc ON oc.id = o.country_id
LEFT JOIN mentions me ON me.id = o.mention_id
LEFT JOIN articles a ON a.id = me.article_id;

CREATE VIEW rounds_view AS
SELECT r.id, r.name, r.kind, pr.name AS process, r.ordinal, r.venue, k.name AS country, r.started_on,
  r.started_precision, r.ended_on, r.ended_precision, r.status, r.outcome, pv.name AS previous_round,
  (SELECT group_concat(e.name, '; ') FROM round_participants p JOIN entities e ON e.id = p.entity_id
   WHERE p.round_id = r.id AND p.role = 'party') AS parties,
  (SELECT group_concat(e.name, '; ') FROM round_participants p JOIN entities e ON e.id = p.entity_id
   WHERE p.round_id = r.id AND p.role <> 'party') AS others,
  (SELECT count(DISTINCT v.article_id) FROM round_events v WHERE v.round_id = r.id) AS articles
FROM rounds r
LEFT JOIN processes pr ON pr.id = r.process_id
LEFT JOIN countries k ON k.id = r.country_id
LEFT JOIN rounds pv ON pv.id = r.previous_round_id;

CREATE VIEW timeline_view AS
SELECT v.id, v.on_date, v.on_precision, r.name AS round, r.kind, v.status, pr.name AS process, r.venue,
  se.text AS sentence, a.title AS article_title, a.published_on, a.publisher, a.url, v.round_id,
  v.article_id
FROM round_events v
JOIN rounds r ON r.id = v.round_id
JOIN sentences se ON se.id = v.sentence_id
JOIN articles a ON a.id = v.article_id
LEFT JOIN processes pr ON pr.id = r.process_id;
