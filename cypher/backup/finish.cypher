// Takes away what stood in for the version.
MATCH (v:DataVersion {key: 'current'})
WHERE v.id IS NULL
DELETE v
