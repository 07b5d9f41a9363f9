// A page of all nodes but those of this database itself: $size of them after the one with id $after
MATCH (n)
WHERE NOT n:Migration AND NOT n:Load AND elementId(n) > $after
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
ORDER BY element
LIMIT $size
