// $rows: {claim, repeats}
UNWIND $rows AS row
MATCH (a:Claim {id: row.claim})
MATCH (b:Claim {id: row.repeats})
CREATE (a)-[:REPEATS]->(b)
