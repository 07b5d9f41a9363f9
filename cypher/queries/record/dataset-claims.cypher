// How many claims of the current version are of $dataset. Sources without one are of the record.
MATCH (v:DataVersion {key: 'current'})
OPTIONAL MATCH (f:Fact)<-[:ABOUT]-(c:Claim)-[:PUBLISHED_IN]->(s:Source)
WHERE f.sinceVersion <= v.number AND v.number < f.untilVersion AND coalesce(head([key IN keys(s) WHERE key = 'dataset' | s[key]]), 'record') = $dataset
RETURN count(c) AS claims
