// $rows: {element}
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.element
DELETE n
