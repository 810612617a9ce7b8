-- What is overdue, and what is sure, is found along these indexes without looking at the rows of all the
-- others.
DROP INDEX entry_dated;
DROP INDEX entry_kind;
DROP INDEX entry_status;
DROP INDEX entry_kind_status;
CREATE INDEX entry_dated ON entry (dated DESC, id, confidence);
CREATE INDEX entry_kind ON entry (kind, dated DESC, id, confidence);
CREATE INDEX entry_status ON entry (status, dated DESC, id, due) WHERE status <> 'COMPLETED';
CREATE INDEX entry_kind_status ON entry (kind, status, dated DESC, id, due) WHERE status <> 'COMPLETED';
