-- Who is who, what was imported, and the words of reports. The same tables with the same meaning
-- stand in ../sqlite.

CREATE TABLE organisation (
  id      TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reports BIGINT NOT NULL,
  names   TEXT COLLATE "C" NOT NULL,  -- in lower case, a line each
  body    TEXT COLLATE "C" NOT NULL,  -- JSON
  keys    TEXT COLLATE "C" NOT NULL  -- a line each
);
CREATE INDEX organisation_reports ON organisation (reports DESC, id);

CREATE TABLE organisation_key (
  key          TEXT COLLATE "C" NOT NULL,
  organisation TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, organisation)
);

-- Where reports speak of persons and organisations.
CREATE TABLE appearance (
  actor  TEXT COLLATE "C" NOT NULL,  -- as first resolved, before any merging
  report BIGINT NOT NULL REFERENCES report (number),
  handle TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (actor, report, handle)
);

-- What was imported, by source; it stays when the register is made again.
CREATE TABLE imported (
  source TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  body   TEXT COLLATE "C" NOT NULL  -- JSON
);

CREATE TABLE known_actor (
  source TEXT COLLATE "C" NOT NULL,
  id     TEXT COLLATE "C" NOT NULL,
  body   TEXT COLLATE "C" NOT NULL,  -- JSON
  PRIMARY KEY (source, id)
);

CREATE TABLE known_actor_key (
  key    TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  actor  TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (key, source, actor)
);

CREATE TABLE known_place (
  id         BIGINT PRIMARY KEY,  -- of GeoNames
  source     TEXT COLLATE "C" NOT NULL,
  name       TEXT COLLATE "C" NOT NULL,
  feature    TEXT COLLATE "C" NOT NULL,
  state      TEXT COLLATE "C",
  latitude   DOUBLE PRECISION NOT NULL,
  longitude  DOUBLE PRECISION NOT NULL,
  population BIGINT NOT NULL
);

CREATE TABLE known_place_key (
  key   TEXT COLLATE "C" NOT NULL,
  place BIGINT NOT NULL,
  PRIMARY KEY (key, place)
);

-- Full text of reports: title and text, in lower case and without diacritics; nr is the report's
-- number.
CREATE TABLE report_words (
  nr    BIGINT NOT NULL PRIMARY KEY REFERENCES report (number),
  words TSVECTOR NOT NULL
);
CREATE INDEX report_words_words ON report_words USING gin (words);
