// Links of version $number. $rows: {claim, type, entity}: who said it, and for whom the speaker speaks
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim, sinceVersion: $number})
MATCH (e:Entity {id: row.entity})
WHERE e.sinceVersion <= $number AND $number < e.untilVersion
CREATE (c)-[:$(row.type)]->(e)
