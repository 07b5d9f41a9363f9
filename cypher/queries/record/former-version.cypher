// When a version that is no longer kept was loaded last. $id: its id. No row: no such version was ever replaced here.
MATCH (f:FormerVersion {id: $id})
RETURN f.loadedAt AS loadedAt
ORDER BY f.number DESC
LIMIT 1
