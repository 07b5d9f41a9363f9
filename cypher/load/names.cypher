// $rows: {entity, names, notes, hash}. $label: the label of the index. Folded names and notes stand apart, for search alone: every answer holds entities.
UNWIND $rows AS row
CREATE (n:$($label))
SET n.entity = row.entity, n.folded = row.names, n.notes = row.notes, n.contentHash = row.hash
