-- The register in one SQLite file. The same tables with the same meaning stand in ../postgresql.

-- The bytes of reports, compressed with zstd, by the SHA-256 of what they are uncompressed.
CREATE TABLE archive (
  id    TEXT NOT NULL PRIMARY KEY,
  size  INTEGER NOT NULL,            -- bytes, uncompressed
  bytes BLOB NOT NULL
);

-- How and when bytes came, in order; the same bytes may come several times.
CREATE TABLE arrival (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report TEXT NOT NULL REFERENCES archive (id),
  body   TEXT NOT NULL               -- JSON
);
CREATE INDEX arrival_report ON arrival (report);

CREATE TABLE report (
  number    INTEGER PRIMARY KEY,     -- in order of registration, from 1
  id        TEXT NOT NULL UNIQUE,    -- SHA-256 of its bytes
  origin    TEXT NOT NULL,           -- its cluster of near-duplicates
  outlet    TEXT,
  published TEXT,
  reader    TEXT NOT NULL            -- version that read it
);

-- What is long about a report, apart, so that looking along reports stays quick.
CREATE TABLE report_content (
  number  INTEGER PRIMARY KEY REFERENCES report (number),
  report  BLOB NOT NULL,             -- JSON, zstd
  reading BLOB NOT NULL              -- JSON without the report, zstd
);

-- One finding of one report.
CREATE TABLE telling (
  id       TEXT NOT NULL PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES report (number),
  position INTEGER NOT NULL,         -- among the findings of its report
  entry    TEXT,                     -- id of the entry it tells of
  sentence TEXT NOT NULL,
  body     TEXT NOT NULL             -- JSON
);
CREATE INDEX telling_report ON telling (report);
CREATE INDEX telling_entry ON telling (entry);

-- What entries are filtered and ordered by. Kept narrow: a page never reads more than it shows.
CREATE TABLE entry (
  nr         INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,
  review     TEXT NOT NULL,
  status     TEXT NOT NULL,
  sender     TEXT,
  host       TEXT,
  dated      TEXT NOT NULL,          -- ISO 8601, perhaps shortened; '' when unknown
  first_day  TEXT,                   -- of what dated may mean
  last_day   TEXT,
  due        TEXT,                   -- last day for which it was announced
  origins    INTEGER NOT NULL,
  confidence REAL NOT NULL
);
CREATE INDEX entry_dated ON entry (dated DESC, id);
CREATE INDEX entry_kind ON entry (kind, dated DESC, id);
CREATE INDEX entry_status ON entry (status, dated DESC, id) WHERE status <> 'COMPLETED';
CREATE INDEX entry_review ON entry (review, dated DESC, id) WHERE review <> 'CANDIDATE';
CREATE INDEX entry_origins ON entry (origins DESC, id);
CREATE INDEX entry_confidence ON entry (confidence, id);
CREATE INDEX entry_kind_confidence ON entry (kind, confidence, id);

CREATE TABLE entry_body (
  nr    INTEGER PRIMARY KEY REFERENCES entry (nr),
  body  TEXT NOT NULL,               -- JSON
  keys  TEXT NOT NULL,               -- blocking keys, a line each
  tags  TEXT NOT NULL,               -- as in entry_tag, a line each
  words INTEGER NOT NULL             -- hash of what was indexed
);

-- What an entry has several of: s:FRA a state, p:p-… a person, o:… an outlet in lower case.
CREATE TABLE entry_tag (
  tag   TEXT NOT NULL,
  dated TEXT NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (tag, dated, entry)
) WITHOUT ROWID;

CREATE TABLE entry_key (
  key   TEXT NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (key, entry)
) WITHOUT ROWID;

-- Full text: sentences and field values, in lower case and without diacritics.
CREATE VIRTUAL TABLE entry_words USING fts5(words, content='', contentless_delete=1, detail=none);

-- Outlets as first spelt, by lower case.
CREATE TABLE outlet (
  folded TEXT NOT NULL PRIMARY KEY,
  name   TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE person (
  id      TEXT NOT NULL PRIMARY KEY,
  reports INTEGER NOT NULL,
  names   TEXT NOT NULL,             -- in lower case, a line each
  body    TEXT NOT NULL,             -- JSON
  keys    TEXT NOT NULL              -- a line each
) WITHOUT ROWID;
CREATE INDEX person_reports ON person (reports DESC, id);

CREATE TABLE person_key (
  key    TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (key, person)
) WITHOUT ROWID;

-- Fingerprints of reports, by which copies are found.
CREATE TABLE fingerprint (
  nr     INTEGER PRIMARY KEY,
  report TEXT NOT NULL UNIQUE,
  origin TEXT NOT NULL,
  digest TEXT NOT NULL,
  body   TEXT NOT NULL,              -- JSON
  sketch BLOB NOT NULL
);
CREATE INDEX fingerprint_origin ON fingerprint (origin);
CREATE INDEX fingerprint_digest ON fingerprint (digest);

-- Short passages that copies share, and the fingerprints that hold them.
CREATE TABLE anchor (
  anchor INTEGER NOT NULL,
  nr     INTEGER NOT NULL,
  PRIMARY KEY (anchor, nr)
) WITHOUT ROWID;

CREATE TABLE origin_link (
  report TEXT NOT NULL,
  other  TEXT NOT NULL,
  body   TEXT NOT NULL,              -- JSON
  PRIMARY KEY (report, other)
) WITHOUT ROWID;
CREATE INDEX origin_link_other ON origin_link (other);

-- The ledger of decisions. Lines are added, never changed.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  undoes INTEGER,
  body   TEXT NOT NULL               -- JSON
);
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;

CREATE TABLE decision_telling (
  telling TEXT NOT NULL,
  number  INTEGER NOT NULL REFERENCES decision (number),
  PRIMARY KEY (telling, number)
) WITHOUT ROWID;

-- How far containers have been taken in.
CREATE TABLE container (
  name     TEXT NOT NULL PRIMARY KEY,
  position TEXT NOT NULL
) WITHOUT ROWID;
