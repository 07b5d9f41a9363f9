// $rows: {fact, role, entity}
UNWIND $rows AS row
MATCH (f:Fact {id: row.fact})
MATCH (e:Entity {id: row.entity})
CREATE (f)-[:$(row.role)]->(e)
