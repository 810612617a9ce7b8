-- Values are kept packed instead of as JSON, and what is written with every finding is fewer and
-- narrower rows. The rows of older versions wait in old_… tables for the next step, which carries them
-- over and drops these.

-- The forms of packed values: what each run of bytes consists of begins with such a number.
CREATE TABLE form (
  number BIGINT PRIMARY KEY,
  lines  TEXT COLLATE "C" NOT NULL UNIQUE
);

ALTER TABLE report ADD COLUMN url TEXT COLLATE "C";
ALTER TABLE report ADD COLUMN title TEXT COLLATE "C";
ALTER TABLE report ADD COLUMN places BYTEA;  -- packed: the places that it names, with positions

ALTER TABLE report_content RENAME TO old_report_content;
CREATE TABLE report_content (
  number  BIGINT PRIMARY KEY REFERENCES report (number),
  report  BYTEA NOT NULL,  -- packed, zstd
  reading BYTEA NOT NULL  -- packed without the report, zstd
);

ALTER TABLE telling RENAME TO old_telling;
DROP INDEX telling_report;
DROP INDEX telling_entry;
CREATE TABLE telling (
  nr    BIGINT PRIMARY KEY,  -- number of its report × 2^20 + place among its findings
  id    TEXT COLLATE "C" NOT NULL UNIQUE,
  entry BIGINT,  -- nr of the entry it tells of
  body  BYTEA NOT NULL  -- packed
);
CREATE INDEX telling_entry ON telling (entry);

-- Numbers of entries and fingerprints are given out by the one who writes.
ALTER TABLE entry ALTER COLUMN nr DROP IDENTITY;

ALTER TABLE entry_body RENAME TO old_entry_body;
CREATE TABLE entry_body (
  nr    BIGINT PRIMARY KEY REFERENCES entry (nr),
  body  BYTEA NOT NULL,  -- packed
  keys  TEXT COLLATE "C" NOT NULL,  -- blocking keys, a line each
  tags  TEXT COLLATE "C" NOT NULL,  -- as in entry_tag, a line each
  words BIGINT NOT NULL  -- hash of what was indexed
);

-- Keys begin with the time, so that what is told these days stands together.
DELETE FROM entry_key;

ALTER TABLE person RENAME TO old_person;
DROP INDEX person_reports;
CREATE TABLE person (
  id      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reports BIGINT NOT NULL,
  names   TEXT COLLATE "C" NOT NULL,  -- in lower case, a line each
  body    BYTEA NOT NULL,  -- packed
  keys    TEXT COLLATE "C" NOT NULL  -- a line each
);
CREATE INDEX person_reports ON person (reports DESC, id);

ALTER TABLE organisation RENAME TO old_organisation;
DROP INDEX organisation_reports;
CREATE TABLE organisation (
  id      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reports BIGINT NOT NULL,
  names   TEXT COLLATE "C" NOT NULL,  -- in lower case, a line each
  body    BYTEA NOT NULL,  -- packed
  keys    TEXT COLLATE "C" NOT NULL  -- a line each
);
CREATE INDEX organisation_reports ON organisation (reports DESC, id);

ALTER TABLE fingerprint RENAME TO old_fingerprint;
DROP INDEX fingerprint_origin;
DROP INDEX fingerprint_digest;
CREATE TABLE fingerprint (
  nr     BIGINT PRIMARY KEY,
  report TEXT COLLATE "C" NOT NULL UNIQUE,
  origin BIGINT NOT NULL,  -- nr of the fingerprint that the origin is named after
  digest BIGINT NOT NULL,  -- the first 64 bits
  body   BYTEA NOT NULL,  -- packed
  sketch BYTEA NOT NULL
);
CREATE INDEX fingerprint_origin ON fingerprint (origin);
CREATE INDEX fingerprint_digest ON fingerprint (digest);

-- Anchors of the latest reports, until there are enough to be put among the others in one go.
CREATE TABLE anchor_new (
  anchor BIGINT NOT NULL,
  nr     BIGINT NOT NULL,
  PRIMARY KEY (anchor, nr)
);
