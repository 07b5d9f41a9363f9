// Writes entities of version $number. $rows: {label, properties, hash}
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties, e:$(row.label), e.sinceVersion = $number, e.untilVersion = 9223372036854775807, e.contentHash = row.hash
