// Draws ties. $rows: {type, from, to, properties}; one for every spell of a fact, never merged.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[t:$(row.type)]->(b)
SET t = row.properties
