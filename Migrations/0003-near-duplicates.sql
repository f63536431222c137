-- What articles that are nearly the same are found by: a sketch of each text, and its bands, of which texts that are
-- much alike share one nearly always.

CREATE TABLE sketches (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  sketch BLOB                         -- NULL for a text too short to be compared
);

CREATE TABLE sketch_bands (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (band, article_id)
) WITHOUT ROWID;
CREATE INDEX sketch_bands_article_id ON sketch_bands (article_id);
