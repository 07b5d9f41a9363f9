// Deletes $size nodes that a stopped restore or load left.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Load AND NOT n:DataVersion
WITH n LIMIT $size
DETACH DELETE n
RETURN count(*) AS cleared
