// Entities whose folded names come near. $query: Lucene syntax made of folded words; $kinds; $limit.
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node AS e, score
WHERE e.kind IN $kinds
RETURN e{.*, related: {country: [(e)-[:IN_COUNTRY]->(x) | x{.*}]}} AS entity
ORDER BY score DESC, e.id
