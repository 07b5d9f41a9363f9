// Links of version $number. $rows: {from, to}: a page and the page that it is a copy of
UNWIND $rows AS row
MATCH (a:Source {id: row.from})
WHERE a.sinceVersion <= $number AND $number < a.untilVersion
MATCH (b:Source {id: row.to})
WHERE b.sinceVersion <= $number AND $number < b.untilVersion
CREATE (a)-[:COPY_OF]->(b)
