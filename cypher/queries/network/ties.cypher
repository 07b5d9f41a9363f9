// The ties that start at some entities, as the projection drew them: a row for each entity, each tie a list of its type, its end and its properties. What has no fact is no tie. A record for each tie, or a map of its properties, takes the driver several times as long.
// Properties are read all at once: one by one, each of them would walk the tie's chain of properties again.
// $starts: ids of entities. $properties: keys of the properties that are wanted, in their order. $version: 'current', or the id of a version that is kept.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
WITH v.number AS number
UNWIND $starts AS start
MATCH (a:Entity {id: start})
WHERE a.sinceVersion <= number AND number < a.untilVersion
RETURN start AS from,
       COLLECT {
         MATCH (a)-[t]->(b:Entity)
         WITH type(t) AS type, b.id AS to, properties(t) AS p
         WHERE p.fact IS NOT NULL AND p.sinceVersion <= number AND number < p.untilVersion
         RETURN [type, to] + [key IN $properties | p[key]]
       } AS ties
