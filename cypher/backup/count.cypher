// What the database holds, but for what is of this database itself.
MATCH (n)
WHERE NOT n:Migration AND NOT n:Load
RETURN count(n) AS nodes, COUNT { ()-[]->() } AS ties
