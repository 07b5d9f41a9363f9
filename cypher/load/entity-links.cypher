// Links of version $number. $rows: {from, type, to}
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
WHERE a.sinceVersion <= $number AND $number < a.untilVersion
MATCH (b:Entity {id: row.to})
WHERE b.sinceVersion <= $number AND $number < b.untilVersion
CREATE (a)-[:$(row.type)]->(b)
