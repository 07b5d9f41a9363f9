// The data versions that can be asked for, newest first: the current one, then those that are kept.
MATCH (v:DataVersion)
WHERE v.id IS NOT NULL
RETURN v{.*} AS value
ORDER BY v.number DESC
