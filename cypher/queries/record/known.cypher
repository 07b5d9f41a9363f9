// All that an argument can name. $sort: ENTITY, SOURCE, FACT, CLAIM or METRIC. $kinds: kinds of entity; none: all.
CALL () {
  MATCH (e:Entity)
  WHERE $sort = 'ENTITY' AND (size($kinds) = 0 OR e.kind IN $kinds)
  RETURN e.id AS id, [e.name] + e.aliases AS names
UNION ALL
  MATCH (s:Source)
  WHERE $sort = 'SOURCE'
  RETURN s.id AS id, [s.title] AS names
UNION ALL
  MATCH (f:Fact)
  WHERE $sort = 'FACT'
  RETURN f.id AS id, [] AS names
UNION ALL
  MATCH (c:Claim)
  WHERE $sort = 'CLAIM'
  RETURN c.id AS id, [] AS names
UNION ALL
  MATCH (f:Fact {kind: 'METRIC'})
  WHERE $sort = 'METRIC'
  RETURN DISTINCT f.metric AS id, [] AS names
}
RETURN id, names
ORDER BY id
