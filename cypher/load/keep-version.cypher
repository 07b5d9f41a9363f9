// Keeps the version that readers see, under its own id, before another takes its place. $keep: how many earlier versions are kept. $format: how the new one is stored; one that is stored in another way cannot be read any more.
MATCH (v:DataVersion {key: 'current'})
WHERE $keep > 0 AND v.id <> $id AND v.format = $format
CREATE (k:DataVersion)
SET k = v{.*, key: 'kept ' + v.number}
