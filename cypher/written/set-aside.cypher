// Notes which written rows are part of the record, and why others are not. $rows: {number, setAside}
UNWIND $rows AS row
MATCH (w:WrittenRow {number: row.number})
SET w += {setAside: row.setAside}
