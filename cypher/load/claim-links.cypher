// $rows: {claim, type, entity}: who said it, and for whom the speaker speaks
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.entity})
CREATE (c)-[:$(row.type)]->(e)
