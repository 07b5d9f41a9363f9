// Deletes entities and sources. $rows: {element}
UNWIND $rows AS row
MATCH (n:Entity|Source)
WHERE elementId(n) = row.element
DETACH DELETE n
