// Ends facts and their ties with the version before $number. $rows: {id}
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
WHERE f.sinceVersion < $number AND $number < f.untilVersion
SET f.untilVersion = $number
WITH f
MATCH (f)-[:SUBJECT|OBJECT|PRODUCT|MARKET|MEASURE|JURISDICTION|TOPIC|SUPPLIER|CUSTOMER]->(a:Entity)
WITH DISTINCT f, a
MATCH (f)-[:SUBJECT|OBJECT|PRODUCT|MARKET|MEASURE|JURISDICTION|TOPIC|SUPPLIER|CUSTOMER]->(b:Entity)
WITH DISTINCT f, a, b
WHERE a <> b
MATCH (a)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b)
WHERE t.fact = f.id AND t.sinceVersion < $number AND $number < t.untilVersion
SET t.untilVersion = $number
