// Lets readers see the version that was written, and gives the lease back: the one small transaction after which all answers are new.
MATCH (v:DataVersion {key: 'current'})
MATCH (l:Load {key: 'load'})
SET v.number = $number, v.id = $id, v.loadedAt = $loadedAt, v.entities = $entities, v.facts = $facts, v.claims = $claims, v.sources = $sources, v.lastDays = $lastDays, v.searchIndex = $searchIndex, v.format = $format, v.written = $written, v.switched = datetime.realtime(), l.leftovers = $leftovers
REMOVE l.holder
