// Adds retractions of claims. $rows: their properties
UNWIND $rows AS row
CREATE (r:Retraction)
SET r = row
