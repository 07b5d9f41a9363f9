// Adds rows that were written. $rows: their properties
UNWIND $rows AS row
CREATE (w:WrittenRow)
SET w = row
