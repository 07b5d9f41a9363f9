// All claims that were taken back, in the order in which they were.
MATCH (r:Retraction)
RETURN r{.*, lastVersion: r['lastVersion']} AS value
ORDER BY r.number
