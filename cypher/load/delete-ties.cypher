// $rows: {element}
UNWIND $rows AS row
MATCH ()-[t]->()
WHERE elementId(t) = row.element
DELETE t
