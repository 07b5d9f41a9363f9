// The entities that ties run between: what a path needs of each, in the order of their ids.
MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, e.kind AS kind, e.country AS country, [(e)-[:BROADER]->(b:Entity) | b.id] AS broader
ORDER BY e.id
