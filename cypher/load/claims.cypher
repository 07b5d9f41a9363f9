// Writes claims of version $number: they are kept as long as their fact. $rows: {fact, source, properties}
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact, sinceVersion: $number})
MATCH (s:Source {id: row.source})
WHERE s.sinceVersion <= $number AND $number < s.untilVersion
CREATE (c:Claim)
SET c = row.properties, c.sinceVersion = $number
CREATE (c)-[:ABOUT]->(f)
CREATE (c)-[:PUBLISHED_IN]->(s)
