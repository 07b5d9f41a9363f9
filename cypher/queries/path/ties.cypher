// All ties as the projection drew them, in a row for each entity, each tie a list of words in a fixed order: a record for each tie, or a map of its properties, takes the driver several times as long.
MATCH (a:Entity)
WITH a ORDER BY a.id
RETURN a.id AS from,
       [(a)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b:Entity) |
        [type(t), b.id, t.fact, t.spell, t.from, t.observed, t.to, t.knownFrom, t.status, t.origins, t.product, t.role, t.basis, t.endContested]] AS ties
