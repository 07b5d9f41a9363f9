// Deletes facts with their claims. $rows: {element}
UNWIND $rows AS row
MATCH (f:Fact)
WHERE elementId(f) = row.element
OPTIONAL MATCH (f)<-[:ABOUT]-(c:Claim)
DETACH DELETE c, f
