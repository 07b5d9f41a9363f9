// $rows: {label, properties}
UNWIND $rows AS row
CREATE (f:Fact)
SET f = row.properties, f:$(row.label)
