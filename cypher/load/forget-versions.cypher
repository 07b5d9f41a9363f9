// Lets go of kept versions: those beyond $keep, those stored in another way than the current one, and the one with its id. The newest half stays in any case. Of the others, those go first that a write made and that a later version of the same day replaced; then the oldest. What they alone held is cleared afterwards.
MATCH (v:DataVersion {key: 'current'})
MATCH (k:DataVersion)
WHERE k.key <> 'current'
WITH k, coalesce(k.format = v.format AND k.id <> v.id, false) AS readable, coalesce(k['written'], false) AND EXISTS { (later:DataVersion) WHERE later.number > k.number AND left(later.loadedAt, 10) = left(k.loadedAt, 10) } AS passing
ORDER BY readable DESC, k.number DESC
WITH collect({version: k, readable: readable, passing: passing}) AS kept
UNWIND range(0, size(kept) - 1) AS place
WITH kept[place] AS one, place >= ($keep + 1) / 2 AND kept[place].passing AS passing
ORDER BY one.readable DESC, passing, one.version.number DESC
WITH collect(one) AS kept
UNWIND range(0, size(kept) - 1) AS place
WITH kept[place].version AS k, kept[place].readable AND place < $keep AS stays
WHERE NOT stays
REMOVE k:DataVersion, k.key
SET k:FormerVersion
