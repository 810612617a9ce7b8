-- Entries are counted by what many ask for along one index, in its order. Those who review take the least
-- sure first: that nobody has decided about an entry is seen without looking at its row.
CREATE INDEX entry_facets ON entry (kind, status, review, level, states);
DROP INDEX entry_confidence;
DROP INDEX entry_kind_confidence;
CREATE INDEX entry_confidence ON entry (confidence, id, review);
CREATE INDEX entry_kind_confidence ON entry (kind, confidence, id, review);
