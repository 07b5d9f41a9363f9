// Ids of the facts that have a measurement of some aspects, a claim of how far the supply has come, or a figure of nothing for a stake.
// $aspects: names of aspects.
MATCH (c:Claim)-[:ABOUT]->(f:Fact)
WHERE c.aspect IN $aspects OR c.supply_status IS NOT NULL OR (c.aspect = 'percent' AND c.high = '0')
RETURN DISTINCT f.id AS fact
ORDER BY fact
