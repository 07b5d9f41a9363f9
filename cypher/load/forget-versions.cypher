// Lets go of kept versions: those beyond the $keep newest, those stored in another way than the current one, and the one with its id. What they alone held is cleared afterwards.
MATCH (v:DataVersion {key: 'current'})
MATCH (k:DataVersion)
WHERE k.key <> 'current'
WITH k, coalesce(k.format = v.format AND k.id <> v.id, false) AS readable
ORDER BY readable DESC, k.number DESC
WITH collect({version: k, readable: readable}) AS kept
UNWIND range(0, size(kept) - 1) AS place
WITH kept[place].version AS k, kept[place].readable AND place < $keep AS stays
WHERE NOT stays
REMOVE k:DataVersion, k.key
SET k:FormerVersion
