// The search indexes that the current version and those that are kept ask.
MATCH (v:DataVersion)
WHERE v.searchIndex IS NOT NULL
RETURN DISTINCT v.searchIndex AS index
