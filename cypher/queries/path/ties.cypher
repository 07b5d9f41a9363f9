// All ties as the projection drew them, one row for every spell of a fact, in a fixed order.
MATCH (a:Entity)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b:Entity)
RETURN type(t) AS type, a.id AS from, b.id AS to, t.fact AS fact, t.spell AS spell, t.from AS start, t.observed AS observed,
       t.to AS end, t.knownFrom AS knownFrom, t.status AS status, t.origins AS origins, t.product AS product, t.role AS role, t.basis AS basis
ORDER BY t.fact, t.spell
