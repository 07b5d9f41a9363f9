// Names the version that readers see, and whether the database holds what belongs to no version that is kept.
MATCH (v:DataVersion {key: 'current'})
OPTIONAL MATCH (l:Load {key: 'load'})
RETURN v.id AS id, v.number AS number, coalesce(l.leftovers, false) AS leftovers
