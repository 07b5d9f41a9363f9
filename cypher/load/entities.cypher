// $rows: {label, properties, names, notes}. Folded names and notes stand apart, for search alone: every answer holds entities.
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties, e:$(row.label)
CREATE (:Names {folded: row.names, notes: row.notes})-[:NAMES]->(e)
