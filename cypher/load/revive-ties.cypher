// Undoes the retirement of ties. $rows: {element}
UNWIND $rows AS row
MATCH ()-[t]->()
WHERE elementId(t) = row.element
SET t.untilVersion = 9223372036854775807
