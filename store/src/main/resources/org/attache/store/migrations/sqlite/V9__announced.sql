-- What was announced, cancelled or denied of a kind: without it a page of a kind that has none looks
-- through all entries of that kind.
CREATE INDEX entry_kind_status ON entry (kind, status, dated DESC, id) WHERE status <> 'COMPLETED';
