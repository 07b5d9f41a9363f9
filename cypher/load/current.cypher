// Names the version that readers see, whether the database holds what belongs to no version that is kept, and how many earlier versions are kept.
MATCH (v:DataVersion {key: 'current'})
OPTIONAL MATCH (l:Load {key: 'load'})
RETURN v.id AS id, v.number AS number, coalesce(l.leftovers, false) AS leftovers, COUNT { (k:DataVersion) WHERE k.key <> 'current' } AS kept
