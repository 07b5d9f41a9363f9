// All ties as the projection drew them, in a row for each entity: with a record for each tie the driver takes three times as long.
MATCH (a:Entity)
WITH a ORDER BY a.id
RETURN a.id AS from,
       [(a)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b:Entity) |
        {type: type(t), to: b.id, tie: properties(t)}] AS ties
