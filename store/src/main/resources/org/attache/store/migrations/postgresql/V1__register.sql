-- The register in PostgreSQL. The same tables with the same meaning stand in ../sqlite. Text is
-- compared by code points (collation C), so that both databases give the same order.

-- The bytes of reports, compressed with zstd, by the SHA-256 of what they are uncompressed.
CREATE TABLE archive (
  id    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  size  BIGINT NOT NULL,  -- bytes, uncompressed
  bytes BYTEA NOT NULL
);

-- How and when bytes came, in order; the same bytes may come several times.
CREATE TABLE arrival (
  number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report TEXT COLLATE "C" NOT NULL REFERENCES archive (id),
  body   TEXT COLLATE "C" NOT NULL  -- JSON
);
CREATE INDEX arrival_report ON arrival (report);

CREATE TABLE report (
  number    BIGINT PRIMARY KEY,  -- in order of registration, from 1
  id        TEXT COLLATE "C" NOT NULL UNIQUE,  -- SHA-256 of its bytes
  origin    TEXT COLLATE "C" NOT NULL,  -- its cluster of near-duplicates
  outlet    TEXT COLLATE "C",
  published TEXT COLLATE "C",
  reader    TEXT COLLATE "C" NOT NULL  -- version that read it
);

-- What is long about a report, apart, so that looking along reports stays quick.
CREATE TABLE report_content (
  number  BIGINT PRIMARY KEY REFERENCES report (number),
  report  BYTEA NOT NULL,  -- JSON, zstd
  reading BYTEA NOT NULL  -- JSON without the report, zstd
);

-- One finding of one report.
CREATE TABLE telling (
  id       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  report   BIGINT NOT NULL REFERENCES report (number),
  position BIGINT NOT NULL,  -- among the findings of its report
  entry    TEXT COLLATE "C",  -- id of the entry it tells of
  sentence TEXT COLLATE "C" NOT NULL,
  body     TEXT COLLATE "C" NOT NULL  -- JSON
);
CREATE INDEX telling_report ON telling (report);
CREATE INDEX telling_entry ON telling (entry);

-- What entries are filtered and ordered by. Kept narrow: a page never reads more than it shows.
CREATE TABLE entry (
  nr         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id         TEXT COLLATE "C" NOT NULL UNIQUE,
  kind       TEXT COLLATE "C" NOT NULL,
  review     TEXT COLLATE "C" NOT NULL,
  status     TEXT COLLATE "C" NOT NULL,
  sender     TEXT COLLATE "C",
  host       TEXT COLLATE "C",
  dated      TEXT COLLATE "C" NOT NULL,  -- ISO 8601, perhaps shortened; '' when unknown
  first_day  TEXT COLLATE "C",  -- of what dated may mean
  last_day   TEXT COLLATE "C",
  due        TEXT COLLATE "C",  -- last day for which it was announced
  origins    BIGINT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX entry_dated ON entry (dated DESC, id);
CREATE INDEX entry_kind ON entry (kind, dated DESC, id);
CREATE INDEX entry_status ON entry (status, dated DESC, id) WHERE status <> 'COMPLETED';
CREATE INDEX entry_review ON entry (review, dated DESC, id) WHERE review <> 'CANDIDATE';
CREATE INDEX entry_origins ON entry (origins DESC, id);
CREATE INDEX entry_confidence ON entry (confidence, id);
CREATE INDEX entry_kind_confidence ON entry (kind, confidence, id);

CREATE TABLE entry_body (
  nr    BIGINT PRIMARY KEY REFERENCES entry (nr),
  body  TEXT COLLATE "C" NOT NULL,  -- JSON
  keys  TEXT COLLATE "C" NOT NULL,  -- blocking keys, a line each
  tags  TEXT COLLATE "C" NOT NULL,  -- as in entry_tag, a line each
  words BIGINT NOT NULL  -- hash of what was indexed
);

-- What an entry has several of: s:FRA a state, p:p-… a person, o:… an outlet in lower case.
CREATE TABLE entry_tag (
  tag   TEXT COLLATE "C" NOT NULL,
  dated TEXT COLLATE "C" NOT NULL,
  entry BIGINT NOT NULL,
  PRIMARY KEY (tag, dated, entry)
);

CREATE TABLE entry_key (
  key   TEXT COLLATE "C" NOT NULL,
  entry BIGINT NOT NULL,
  PRIMARY KEY (key, entry)
);

-- Full text: sentences and field values, in lower case and without diacritics.
CREATE TABLE entry_words (
  nr    BIGINT NOT NULL PRIMARY KEY REFERENCES entry (nr),
  words TSVECTOR NOT NULL
);
CREATE INDEX entry_words_words ON entry_words USING gin (words);

-- Outlets as first spelt, by lower case.
CREATE TABLE outlet (
  folded TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  name   TEXT COLLATE "C" NOT NULL
);

CREATE TABLE person (
  id      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reports BIGINT NOT NULL,
  names   TEXT COLLATE "C" NOT NULL,  -- in lower case, a line each
  body    TEXT COLLATE "C" NOT NULL,  -- JSON
  keys    TEXT COLLATE "C" NOT NULL  -- a line each
);
CREATE INDEX person_reports ON person (reports DESC, id);

CREATE TABLE person_key (
  key    TEXT COLLATE "C" NOT NULL,
  person TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, person)
);

-- Fingerprints of reports, by which copies are found.
CREATE TABLE fingerprint (
  nr     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report TEXT COLLATE "C" NOT NULL UNIQUE,
  origin TEXT COLLATE "C" NOT NULL,
  digest TEXT COLLATE "C" NOT NULL,
  body   TEXT COLLATE "C" NOT NULL,  -- JSON
  sketch BYTEA NOT NULL
);
CREATE INDEX fingerprint_origin ON fingerprint (origin);
CREATE INDEX fingerprint_digest ON fingerprint (digest);

-- Short passages that copies share, and the fingerprints that hold them.
CREATE TABLE anchor (
  anchor BIGINT NOT NULL,
  nr     BIGINT NOT NULL,
  PRIMARY KEY (anchor, nr)
);

CREATE TABLE origin_link (
  report TEXT COLLATE "C" NOT NULL,
  other  TEXT COLLATE "C" NOT NULL,
  body   TEXT COLLATE "C" NOT NULL,  -- JSON
  PRIMARY KEY (report, other)
);
CREATE INDEX origin_link_other ON origin_link (other);

-- The ledger of decisions. Lines are added, never changed.
CREATE TABLE decision (
  number BIGINT PRIMARY KEY,
  undoes BIGINT,
  body   TEXT COLLATE "C" NOT NULL  -- JSON
);
CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$;
CREATE TRIGGER decision_stays BEFORE UPDATE OR DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TABLE decision_telling (
  telling TEXT COLLATE "C" NOT NULL,
  number  BIGINT NOT NULL REFERENCES decision (number),
  PRIMARY KEY (telling, number)
);

-- How far containers have been taken in.
CREATE TABLE container (
  name     TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  position TEXT COLLATE "C" NOT NULL
);
