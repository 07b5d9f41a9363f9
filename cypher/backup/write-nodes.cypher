// Writes nodes. $rows: {node, labels, properties}
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.node AS node, elementId(n) AS element
