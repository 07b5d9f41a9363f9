// $rows: {label, properties}
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties, e:$(row.label)
