-- What each article by itself says of a round. The rows of rounds, round_participants and processes are made from these,
-- so that reports of one round can be joined and parted again, whatever the order they come in.

CREATE TABLE round_reports (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('round', 'summit', 'meeting', 'call', 'agreement')),
  ordinal INTEGER,
  is_earlier INTEGER NOT NULL CHECK (is_earlier IN (0, 1)),  -- 1: told as "the previous round"
  venue TEXT,
  country_id INTEGER REFERENCES countries (id),
  started_on TEXT,
  started_precision TEXT CHECK (started_precision IN ('year', 'month', 'day', 'minute')),
  ended_on TEXT,
  ended_precision TEXT CHECK (ended_precision IN ('year', 'month', 'day', 'minute')),
  status TEXT NOT NULL CHECK (status IN ('scheduled', 'ongoing', 'suspended', 'resumed', 'concluded',
    'collapsed', 'agreed', 'unknown')),
  outcome TEXT
);
CREATE INDEX round_reports_round_id ON round_reports (round_id);
CREATE INDEX round_reports_article_id ON round_reports (article_id);
CREATE INDEX round_reports_country_id ON round_reports (country_id);
CREATE INDEX round_reports_venue ON round_reports (venue) WHERE venue IS NOT NULL;
CREATE INDEX round_reports_ordinal ON round_reports (ordinal) WHERE ordinal IS NOT NULL;
CREATE INDEX round_reports_agreement ON round_reports (name COLLATE NOCASE) WHERE kind = 'agreement';

CREATE TABLE round_report_participants (
  report_id INTEGER NOT NULL REFERENCES round_reports (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entities (id),
  role TEXT NOT NULL CHECK (role IN ('party', 'mediator', 'host', 'observer', 'delegate')),
  PRIMARY KEY (report_id, entity_id, role)
) WITHOUT ROWID;
CREATE INDEX round_report_participants_entity_id ON round_report_participants (entity_id);

-- Of what is stored already, each article is taken to have said what the file knows.
INSERT INTO round_reports (round_id, article_id, name, kind, ordinal, is_earlier, venue, country_id,
  started_on, started_precision, ended_on, ended_precision, status, outcome)
SELECT r.id, v.article_id, r.name, r.kind, r.ordinal, 0, r.venue, r.country_id, r.started_on,
  r.started_precision, r.ended_on, r.ended_precision, r.status, r.outcome
FROM rounds r JOIN round_events v ON v.round_id = r.id
GROUP BY r.id, v.article_id ORDER BY v.article_id, r.id;

INSERT INTO round_report_participants (report_id, entity_id, role)
SELECT o.id, p.entity_id, p.role
FROM round_reports o JOIN round_participants p ON p.round_id = o.round_id;
