// All claims that were taken back, in the order in which they were.
MATCH (r:Retraction)
RETURN r{.*, lastVersion: head([key IN keys(r) WHERE key = 'lastVersion' | r[key]])} AS value
ORDER BY r.number
