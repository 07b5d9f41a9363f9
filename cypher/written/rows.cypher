// All rows that were written to a running server, in the order in which they were.
MATCH (w:WrittenRow)
RETURN w{.*, setAside: w['setAside']} AS value
ORDER BY w.number
