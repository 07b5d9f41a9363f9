// Ids of the facts that have a measurement of some aspects. $aspects: names of aspects.
MATCH (c:Claim)-[:ABOUT]->(f:Fact)
WHERE c.aspect IN $aspects
RETURN DISTINCT f.id AS fact
ORDER BY fact
