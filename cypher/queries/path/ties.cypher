// All ties as the projection drew them, a row for each entity that some start at: one record for each tie would take the driver four times as long.
MATCH (a:Entity)
WITH a ORDER BY a.id
WITH a, [(a)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b:Entity) |
         {type: type(t), to: b.id, tie: properties(t)}] AS ties
WHERE size(ties) > 0
RETURN a.id AS from, ties
