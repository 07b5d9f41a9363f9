// The data that is there.
MATCH (v:DataVersion {key: 'current'})
RETURN v.id AS id
