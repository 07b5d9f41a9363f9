// Ids of the facts that have a figure of some aspects, from which the share of a tie is read.
// $aspects: names of aspects. $version: 'current', or the id of a version that is kept.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
MATCH (c:Claim)-[:ABOUT]->(f:Fact)
WHERE f.sinceVersion <= v.number AND v.number < f.untilVersion AND c.aspect IN $aspects
RETURN DISTINCT f.id AS fact
ORDER BY fact
