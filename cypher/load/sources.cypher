// Writes sources of version $number. $rows: {properties, hash}
UNWIND $rows AS row
CREATE (s:Source)
SET s = row.properties, s.sinceVersion = $number, s.untilVersion = 9223372036854775807, s.contentHash = row.hash
