// All ties of the current version as they are stored, in a fixed order.
MATCH (v:DataVersion {key: 'current'})
MATCH (a:Entity)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b:Entity)
WHERE t.sinceVersion <= v.number AND v.number < t.untilVersion
RETURN type(t) AS type, a.id AS from, b.id AS to, properties(t) AS properties
ORDER BY t.fact, t.spell
