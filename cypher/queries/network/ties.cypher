// The ties that start at some entities, as the projection drew them: a row for each entity, each tie a list of words in a fixed order. A record for each tie, or a map of its properties, takes the driver several times as long.
// Properties are read all at once: one by one, each of them would walk the tie's chain of properties again.
// $starts: ids of entities.
MATCH (v:DataVersion {key: 'current'})
WITH v.number AS number
UNWIND $starts AS start
MATCH (a:Entity {id: start})
WHERE a.sinceVersion <= number AND number < a.untilVersion
RETURN start AS from,
       COLLECT {
         MATCH (a)-[t:SUPPLIES|PRODUCES|REQUIRES|OWNS|INFLUENCES|FUNDS|INVESTS_IN|RESTRICTS|PRESSES|AFFILIATED]->(b)
         WITH type(t) AS type, b.id AS to, properties(t) AS p
         WHERE p.sinceVersion <= number AND number < p.untilVersion
         RETURN [type, to, p.fact, p.spell, p.from, p.observed, p.to, p.knownFrom, p.status, p.origins, p.product, p.role, p.basis, p.endBy, p.startBy, coalesce(p.lastObserved, p.observed), p.presumedUntil, p.reach]
       } AS ties
