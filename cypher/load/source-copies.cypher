// $rows: {from, to}: a page and the page that it is a copy of
UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Source {id: row.to})
CREATE (a)-[:COPY_OF]->(b)
