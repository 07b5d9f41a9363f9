// Names the data that is there now.
MATCH (v:DataVersion {key: 'current'})
SET v.id = $id, v.loadedAt = $loadedAt, v.entities = $entities, v.facts = $facts, v.claims = $claims, v.sources = $sources, v.lastDay = $lastDay
