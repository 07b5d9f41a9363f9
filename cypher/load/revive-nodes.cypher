// Undoes the retirement of entities, sources and facts. $rows: {element}
UNWIND $rows AS row
MATCH (n:Entity|Source|Fact)
WHERE elementId(n) = row.element
SET n.untilVersion = 9223372036854775807
