// All ties as they are stored, in a fixed order.
MATCH (a:Entity)-[t]->(b:Entity)
WHERE t.fact IS NOT NULL
RETURN type(t) AS type, a.id AS from, b.id AS to, properties(t) AS properties
ORDER BY t.fact, t.spell
