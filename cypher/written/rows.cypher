// All rows that were written to a running server, in the order in which they were.
MATCH (w:WrittenRow)
RETURN w{.*, setAside: head([key IN keys(w) WHERE key = 'setAside' | w[key]])} AS value
ORDER BY w.number
