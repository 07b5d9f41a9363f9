// What version $number holds: each entity, source and fact with a hash of its content.
MATCH (n:Entity|Source|Fact)
WHERE n.sinceVersion <= $number AND $number < n.untilVersion
RETURN CASE WHEN n:Entity THEN 'ENTITY' WHEN n:Source THEN 'SOURCE' ELSE 'FACT' END AS sort, n.id AS id, n.contentHash AS hash
