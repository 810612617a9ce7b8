-- What entries are counted by beside their other columns. The next step fills them.
ALTER TABLE entry ADD COLUMN states TEXT NOT NULL DEFAULT '';  -- their codes, sorted, with blanks between
ALTER TABLE entry ADD COLUMN level TEXT NOT NULL DEFAULT '';   -- of a visit; '' where there is none
CREATE INDEX entry_level ON entry (level, dated DESC, id) WHERE level <> '';
