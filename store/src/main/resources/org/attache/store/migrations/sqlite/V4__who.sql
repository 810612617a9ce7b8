-- Who is who, what was imported, and the words of reports. The same tables with the same meaning
-- stand in ../postgresql.

CREATE TABLE organisation (
  id      TEXT NOT NULL PRIMARY KEY,
  reports INTEGER NOT NULL,
  names   TEXT NOT NULL,             -- in lower case, a line each
  body    TEXT NOT NULL,             -- JSON
  keys    TEXT NOT NULL              -- a line each
) WITHOUT ROWID;
CREATE INDEX organisation_reports ON organisation (reports DESC, id);

CREATE TABLE organisation_key (
  key          TEXT NOT NULL,
  organisation TEXT NOT NULL,
  PRIMARY KEY (key, organisation)
) WITHOUT ROWID;

-- Where reports speak of persons and organisations.
CREATE TABLE appearance (
  actor  TEXT NOT NULL,              -- as first resolved, before any merging
  report INTEGER NOT NULL REFERENCES report (number),
  handle TEXT NOT NULL,
  PRIMARY KEY (actor, report, handle)
) WITHOUT ROWID;

-- What was imported, by source; it stays when the register is made again.
CREATE TABLE imported (
  source TEXT NOT NULL PRIMARY KEY,
  body   TEXT NOT NULL               -- JSON
) WITHOUT ROWID;

CREATE TABLE known_actor (
  source TEXT NOT NULL,
  id     TEXT NOT NULL,
  body   TEXT NOT NULL,              -- JSON
  PRIMARY KEY (source, id)
) WITHOUT ROWID;

CREATE TABLE known_actor_key (
  key    TEXT NOT NULL,
  source TEXT NOT NULL,
  actor  TEXT NOT NULL,
  PRIMARY KEY (key, source, actor)
) WITHOUT ROWID;

CREATE TABLE known_place (
  id         INTEGER PRIMARY KEY,    -- of GeoNames
  source     TEXT NOT NULL,
  name       TEXT NOT NULL,
  feature    TEXT NOT NULL,
  state      TEXT,
  latitude   REAL NOT NULL,
  longitude  REAL NOT NULL,
  population INTEGER NOT NULL
);

CREATE TABLE known_place_key (
  key   TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (key, place)
) WITHOUT ROWID;

-- Full text of reports: title and text, in lower case and without diacritics; rowid is the report's
-- number.
CREATE VIRTUAL TABLE report_words USING fts5(words, content='', contentless_delete=1, detail=none);
