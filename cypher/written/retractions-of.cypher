// The retractions of claims with one of $ids.
MATCH (r:Retraction)
WHERE r.claim IN $ids
RETURN r{.*, lastVersion: head([key IN keys(r) WHERE key = 'lastVersion' | r[key]])} AS value
ORDER BY r.number
