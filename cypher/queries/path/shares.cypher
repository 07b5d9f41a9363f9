// Ids of the facts that have a measurement of some aspects, or a claim of how far the supply has come.
// $aspects: names of aspects.
MATCH (c:Claim)-[:ABOUT]->(f:Fact)
WHERE c.aspect IN $aspects OR c.supply_status IS NOT NULL
RETURN DISTINCT f.id AS fact
ORDER BY fact
