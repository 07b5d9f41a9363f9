// The rows of written claims with one of $ids.
MATCH (w:WrittenRow)
WHERE w.claim IN $ids
RETURN w{.*, setAside: head([key IN keys(w) WHERE key = 'setAside' | w[key]])} AS value
ORDER BY w.number
