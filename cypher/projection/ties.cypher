// Draws ties of version $number. $rows: {type, from, to, properties}; one for every spell of a fact, never merged.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
WHERE a.sinceVersion <= $number AND $number < a.untilVersion
MATCH (b:Entity {id: row.to})
WHERE b.sinceVersion <= $number AND $number < b.untilVersion
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties, t.sinceVersion = $number, t.untilVersion = 9223372036854775807
