// The rows of written claims with one of $ids.
MATCH (w:WrittenRow)
WHERE w.claim IN $ids
RETURN w{.*, setAside: w['setAside']} AS value
ORDER BY w.number
