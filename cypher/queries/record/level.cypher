// All that one level of a request needs, in one round trip: entities by id, facts by what leads to them, the data version.
// $asked is one map, because Neo4j plans a query again for each size of a list that is a parameter of its own. It has these lists:
// entities, sourceIds: ids. versions, markets: keys. companies: {key, country}. names: {key, query, kinds, limit}.
// participants: {key, id, kinds, roles}. measures, speakers, sources: {key, id, kinds}. kinds: {key, kinds}. facts, claims: {key, id}.
// $version: 'current', or the id of a version that is kept.
// Every part begins with nodes of that version. What one of them refers to is of that version too; what refers to it may be of another one.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
WITH v, v.number AS number
CALL (v, number) {
  UNWIND $asked.entities AS id
  MATCH (e:Entity {id: id})
  WHERE e.sinceVersion <= number AND number < e.untilVersion
  RETURN 'entity' AS part, ['entity:' + id] AS keys, e{.*, related: {
    country: [(e)-[:IN_COUNTRY]->(x) | x{.*}],
    broader: [(e)-[:BROADER]->(x) | x{.*}], narrower: [(e)<-[:BROADER]-(x) WHERE x.sinceVersion <= number AND number < x.untilVersion | x{.*}],
    product: [(e)-[:OF_PRODUCT]->(x) | x{.*}], geography: [(e)-[:OF_AREA]->(x) | x{.*}],
    authority: [(e)-[:MADE_BY]->(x) | x{.*}], under: [(e)-[:UNDER]->(x) | x{.*}], acts: [(e)<-[:UNDER]-(x) WHERE x.sinceVersion <= number AND number < x.untilVersion | x{.*}]
  }} AS value
UNION ALL
  CALL (number) {
    UNWIND $asked.participants AS q
    MATCH (e:Entity {id: q.id})<-[r:SUBJECT|OBJECT|PRODUCT|MARKET|MEASURE|JURISDICTION|TOPIC|SUPPLIER|CUSTOMER]-(f:Fact)
    WHERE e.sinceVersion <= number AND number < e.untilVersion AND f.sinceVersion <= number AND number < f.untilVersion AND f.kind IN q.kinds AND type(r) IN q.roles
    RETURN q.key AS key, f
  UNION ALL
    UNWIND $asked.measures AS q
    MATCH (e:Entity {id: q.id})<-[:UNDER*0..4]-(:Measure)<-[:MEASURE]-(f:Fact)
    WHERE e.sinceVersion <= number AND number < e.untilVersion AND f.sinceVersion <= number AND number < f.untilVersion AND f.kind IN q.kinds
    RETURN q.key AS key, f
  UNION ALL
    UNWIND $asked.speakers AS q
    MATCH (e:Entity {id: q.id})<-[:SPEAKS_FOR]-(:Claim)-[:ABOUT]->(f:Fact)
    WHERE e.sinceVersion <= number AND number < e.untilVersion AND f.sinceVersion <= number AND number < f.untilVersion AND f.kind IN q.kinds
    RETURN q.key AS key, f
  UNION ALL
    UNWIND $asked.sources AS q
    MATCH (e:Source {id: q.id})<-[:PUBLISHED_IN]-(:Claim)-[:ABOUT]->(f:Fact)
    WHERE e.sinceVersion <= number AND number < e.untilVersion AND f.sinceVersion <= number AND number < f.untilVersion AND f.kind IN q.kinds
    RETURN q.key AS key, f
  UNION ALL
    UNWIND $asked.kinds AS q
    UNWIND q.kinds AS kind
    MATCH (f:Fact {kind: kind})
    WHERE f.sinceVersion <= number AND number < f.untilVersion
    RETURN q.key AS key, f
  UNION ALL
    UNWIND $asked.facts AS q
    MATCH (f:Fact {id: q.id})
    WHERE f.sinceVersion <= number AND number < f.untilVersion
    RETURN q.key AS key, f
  UNION ALL
    UNWIND $asked.claims AS q
    MATCH (c:Claim {id: q.id})-[:ABOUT]->(f:Fact)
    WHERE c.sinceVersion <= number AND f.sinceVersion <= number AND number < f.untilVersion
    RETURN q.key AS key, f
  }
  WITH v, f, collect(DISTINCT key) AS keys
  RETURN 'fact' AS part, keys, {
    fact: f{.*}, lastDays: v.lastDays,
    participants: [(f)-[p:SUBJECT|OBJECT|PRODUCT|MARKET|MEASURE|JURISDICTION|TOPIC|SUPPLIER|CUSTOMER]->(x) |
      {role: type(p), entity: x{.*, related: {
        country: [(x)-[:IN_COUNTRY]->(y) | y{.*}], ancestors: [(x)-[:BROADER|UNDER*1..8]->(y:Entity) | y{.*}]}}}],
    claims: COLLECT {
      MATCH (c:Claim)-[:ABOUT]->(f)
      MATCH (c)-[:PUBLISHED_IN]->(s:Source)
      OPTIONAL MATCH (c)-[:SAID_BY]->(w:Entity)
      RETURN c{.*, source: s{.*}, speaker: w{.*, related: {country: [(w)-[:IN_COUNTRY]->(y) | y{.*}]}}}
    }
  } AS value
UNION ALL
  UNWIND $asked.versions AS q
  RETURN 'version' AS part, [q] AS keys, v{.*} AS value
UNION ALL
  UNWIND $asked.sourceIds AS id
  MATCH (s:Source {id: id})
  WHERE s.sinceVersion <= number AND number < s.untilVersion
  RETURN 'source' AS part, ['source:' + id] AS keys, s{.*} AS value
UNION ALL
  UNWIND $asked.companies AS q
  MATCH (e:Company)
  WHERE e.sinceVersion <= number AND number < e.untilVersion AND (q.country IS NULL OR e.country = q.country)
  RETURN 'named' AS part, [q.key] AS keys, e{.*, related: {country: [(e)-[:IN_COUNTRY]->(x) | x{.*}]}} AS value
UNION ALL
  UNWIND $asked.markets AS key
  MATCH (e:Market)
  WHERE e.sinceVersion <= number AND number < e.untilVersion
  RETURN 'named' AS part, [key] AS keys, e{.*, related: {
    country: [(e)-[:IN_COUNTRY]->(x) | x{.*}], geography: [(e)-[:OF_AREA]->(x) | x{.*}],
    product: [(e)-[:OF_PRODUCT]->(x) | x{.*, related: {ancestors: [(x)-[:BROADER*1..8]->(y:Entity) | y{.*}]}}]
  }} AS value
UNION ALL
  UNWIND $asked.names AS q
  CALL db.index.fulltext.queryNodes(v.searchIndex, q.query, {limit: q.limit}) YIELD node AS n
  MATCH (e:Entity {id: n.entity})
  WHERE e.sinceVersion <= number AND number < e.untilVersion AND e.kind IN q.kinds
  RETURN 'candidate' AS part, [q.key] AS keys, {
    entity: e{.*, related: {country: [(e)-[:IN_COUNTRY]->(x) | x{.*}]}},
    facts: COUNT { MATCH (e)<-[:SUBJECT|OBJECT|PRODUCT|MARKET|MEASURE|JURISDICTION|TOPIC|SUPPLIER|CUSTOMER]-(f:Fact) WHERE f.sinceVersion <= number AND number < f.untilVersion RETURN DISTINCT f }} AS value
}
RETURN part, keys, value
