// Writes relationships. $rows: {from, to, type, properties}
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
