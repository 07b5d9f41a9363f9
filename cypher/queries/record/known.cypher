// All that an argument can name. $sort: ENTITY, SOURCE, FACT, CLAIM or METRIC. $kinds: kinds of entity; none: all. $version: 'current', or the id of a version that is kept.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
WITH v.number AS number
CALL (number) {
  MATCH (e:Entity)
  WHERE e.sinceVersion <= number AND number < e.untilVersion AND $sort = 'ENTITY' AND (size($kinds) = 0 OR e.kind IN $kinds)
  RETURN e.id AS id, [e.name] + e.aliases AS names
UNION ALL
  MATCH (s:Source)
  WHERE s.sinceVersion <= number AND number < s.untilVersion AND $sort = 'SOURCE'
  RETURN s.id AS id, [s.title] AS names
UNION ALL
  MATCH (f:Fact)
  WHERE f.sinceVersion <= number AND number < f.untilVersion AND $sort = 'FACT'
  RETURN f.id AS id, [] AS names
UNION ALL
  MATCH (c:Claim)-[:ABOUT]->(f:Fact)
  WHERE f.sinceVersion <= number AND number < f.untilVersion AND $sort = 'CLAIM'
  RETURN c.id AS id, [] AS names
UNION ALL
  MATCH (f:Fact {kind: 'METRIC'})
  WHERE f.sinceVersion <= number AND number < f.untilVersion AND $sort = 'METRIC'
  RETURN DISTINCT f.metric AS id, [] AS names
}
RETURN id, names
ORDER BY id
