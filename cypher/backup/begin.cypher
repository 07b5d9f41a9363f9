// Stands in for the version that is being restored. Its number is below all others, so that what a stopped restore leaves belongs to no version.
MERGE (v:DataVersion {key: 'current'})
SET v.number = -1
