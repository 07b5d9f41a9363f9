// One data version. $version: 'current', or the id of a version that is kept; no row: it is not kept.
MATCH (v:DataVersion)
WHERE v.key = $version OR v.id = $version
WITH v
LIMIT 1
RETURN v{.*} AS value
