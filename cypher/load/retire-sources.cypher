// Ends sources with the version before $number. $rows: {id}
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
WHERE n.sinceVersion < $number AND $number < n.untilVersion
SET n.untilVersion = $number
