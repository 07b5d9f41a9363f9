// Writes facts of version $number. $rows: {label, properties, hash}
UNWIND $rows AS row
CREATE (f:Fact)
SET f = row.properties, f:$(row.label), f.sinceVersion = $number, f.untilVersion = 9223372036854775807, f.contentHash = row.hash
