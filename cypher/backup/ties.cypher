// A page of all relationships: $size of them after the one with id $after
MATCH (a)-[t]->(b)
WHERE elementId(t) > $after
RETURN elementId(t) AS element, elementId(a) AS from, elementId(b) AS to, type(t) AS type, properties(t) AS properties
ORDER BY element
LIMIT $size
