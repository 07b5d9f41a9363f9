// Ends entities with the version before $number. $rows: {id}
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
WHERE n.sinceVersion < $number AND $number < n.untilVersion
SET n.untilVersion = $number
