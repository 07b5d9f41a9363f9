// Links of version $number. $rows: {claim, repeats}
UNWIND $rows AS row
MATCH (a:Claim {id: row.claim, sinceVersion: $number})
MATCH (b:Claim {id: row.repeats})-[:ABOUT]->(f:Fact)
WHERE b.sinceVersion <= $number AND f.sinceVersion <= $number AND $number < f.untilVersion
CREATE (a)-[:REPEATS]->(b)
