// $rows: {fact, source, properties}
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
MATCH (s:Source {id: row.source})
CREATE (c:Claim)
SET c = row.properties
CREATE (c)-[:ABOUT]->(f)
CREATE (c)-[:PUBLISHED_IN]->(s)
