// Ids of the facts that have a measurement of some aspects, a claim of how far the supply has come, a stake or a golden share, an allegation, a denial, or an end: at a date these may hold, or be disputed, otherwise than at any time.
// $aspects: names of aspects. $version: 'current', or the id of a version that is kept.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
MATCH (c:Claim)-[:ABOUT]->(f:Fact)
WHERE f.sinceVersion <= v.number AND v.number < f.untilVersion AND (c.aspect IN $aspects OR c.supply_status IS NOT NULL OR f.interest = 'GOLDEN_SHARE' OR c.stance IN ['ALLEGES', 'DENIES'] OR (c.aspect IS NULL AND c.to IS NOT NULL))
RETURN DISTINCT f.id AS fact
ORDER BY fact
