-- Values are kept packed instead of as JSON, and what is written with every finding is fewer and
-- narrower rows. The rows of older versions wait in old_… tables for the next step, which carries them
-- over and drops these.

-- The forms of packed values: what each run of bytes consists of begins with such a number.
CREATE TABLE form (
  number INTEGER PRIMARY KEY,
  lines  TEXT NOT NULL UNIQUE
);

ALTER TABLE report ADD COLUMN url TEXT;
ALTER TABLE report ADD COLUMN title TEXT;
ALTER TABLE report ADD COLUMN places BLOB;  -- packed: the places that it names, with positions

ALTER TABLE report_content RENAME TO old_report_content;
CREATE TABLE report_content (
  number  INTEGER PRIMARY KEY REFERENCES report (number),
  report  BLOB NOT NULL,             -- packed, zstd
  reading BLOB NOT NULL              -- packed without the report, zstd
);

ALTER TABLE telling RENAME TO old_telling;
DROP INDEX telling_report;
DROP INDEX telling_entry;
CREATE TABLE telling (
  nr    INTEGER PRIMARY KEY,         -- number of its report × 2^20 + place among its findings
  id    TEXT NOT NULL UNIQUE,
  entry INTEGER,                     -- nr of the entry it tells of
  body  BLOB NOT NULL                -- packed
);
CREATE INDEX telling_entry ON telling (entry);

ALTER TABLE entry_body RENAME TO old_entry_body;
CREATE TABLE entry_body (
  nr    INTEGER PRIMARY KEY REFERENCES entry (nr),
  body  BLOB NOT NULL,               -- packed
  keys  TEXT NOT NULL,               -- blocking keys, a line each
  tags  TEXT NOT NULL,               -- as in entry_tag, a line each
  words INTEGER NOT NULL             -- hash of what was indexed
);

-- Keys begin with the time, so that what is told these days stands together.
DELETE FROM entry_key;

ALTER TABLE person RENAME TO old_person;
DROP INDEX person_reports;
CREATE TABLE person (
  id      TEXT NOT NULL PRIMARY KEY,
  reports INTEGER NOT NULL,
  names   TEXT NOT NULL,             -- in lower case, a line each
  body    BLOB NOT NULL,             -- packed
  keys    TEXT NOT NULL              -- a line each
) WITHOUT ROWID;
CREATE INDEX person_reports ON person (reports DESC, id);

ALTER TABLE organisation RENAME TO old_organisation;
DROP INDEX organisation_reports;
CREATE TABLE organisation (
  id      TEXT NOT NULL PRIMARY KEY,
  reports INTEGER NOT NULL,
  names   TEXT NOT NULL,             -- in lower case, a line each
  body    BLOB NOT NULL,             -- packed
  keys    TEXT NOT NULL              -- a line each
) WITHOUT ROWID;
CREATE INDEX organisation_reports ON organisation (reports DESC, id);

ALTER TABLE fingerprint RENAME TO old_fingerprint;
DROP INDEX fingerprint_origin;
DROP INDEX fingerprint_digest;
CREATE TABLE fingerprint (
  nr     INTEGER PRIMARY KEY,
  report TEXT NOT NULL UNIQUE,
  origin INTEGER NOT NULL,           -- nr of the fingerprint that the origin is named after
  digest INTEGER NOT NULL,           -- the first 64 bits
  body   BLOB NOT NULL,              -- packed
  sketch BLOB NOT NULL
);
CREATE INDEX fingerprint_origin ON fingerprint (origin);
CREATE INDEX fingerprint_digest ON fingerprint (digest);

-- Anchors of the latest reports, until there are enough to be put among the others in one go.
CREATE TABLE anchor_new (
  anchor INTEGER NOT NULL,
  nr     INTEGER NOT NULL,
  PRIMARY KEY (anchor, nr)
) WITHOUT ROWID;
