// The entities that ties run between: what a path needs of each, in the order of their ids. $version: 'current', or the id of a version that is kept.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
MATCH (e:Entity)
WHERE e.sinceVersion <= v.number AND v.number < e.untilVersion
RETURN e.id AS id, e.name AS name, e.kind AS kind, e.country AS country, [(e)-[:BROADER]->(b:Entity) | b.id] AS broader
ORDER BY e.id
