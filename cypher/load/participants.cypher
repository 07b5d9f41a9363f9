// Links of version $number. $rows: {fact, role, entity}
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact, sinceVersion: $number})
MATCH (e:Entity {id: row.entity})
WHERE e.sinceVersion <= $number AND $number < e.untilVersion
CREATE (f)-[:$(row.role)]->(e)
