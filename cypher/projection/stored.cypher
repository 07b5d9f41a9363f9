// All ties of the current version as they are stored, in a fixed order.
MATCH (v:DataVersion {key: 'current'})
MATCH (a:Entity)-[t]->(b:Entity)
WHERE t.fact IS NOT NULL AND t.sinceVersion <= v.number AND v.number < t.untilVersion
RETURN type(t) AS type, a.id AS from, b.id AS to, properties(t) AS properties
ORDER BY t.fact, t.spell
